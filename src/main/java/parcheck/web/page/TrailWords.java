package parcheck.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parcheck.plan.Level;
import parcheck.plan.Period;

/**
 * What the trail keeps in codes, for people: what an entry is about, and its detail. What has no words is shown as it was kept, because
 * the trail must never look different from what it proves.
 */
final class TrailWords {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int SHORT = 16;

    private final PageWords w;

    TrailWords(PageWords w) {
        this.w = w;
    }

    /** What an entry is about, for example {@code account/5} or {@code deadline/commune/H1}. */
    String subject(String of) {
        String[] steps = of.split("/", 2);
        String code = "subject." + steps[0];
        if (!w.codes().contains(code)) {
            return of;
        }
        String which = steps.length == 1 ? "" : steps[1];
        return w.say(code, known(() -> subject(steps[0], which), which));
    }

    private String subject(String kind, String which) {
        if (kind.equals("period")) {
            return w.value(Period.of(which));
        }
        if (kind.equals("deadline") && which.contains("/")) {
            String[] rule = which.split("/");
            return w.value(Level.of(rule[0])) + ", " + w.say("kind." + rule[1].toLowerCase(Locale.ROOT));
        }
        return which;
    }

    /** The detail of an entry about this deed. */
    String detail(String deed, String detail) {
        return known(() -> shortened(said(deed, detail)), detail);
    }

    private String said(String deed, String detail) {
        return switch (deed) {
            case "remind" -> w.say("reminder." + detail.toLowerCase(Locale.ROOT));
            case "account-added", "account-changed", "account-password" -> account(detail);
            case "notice-prepare", "remediation-order" -> subject(detail);
            case "notice-demand", "deadlines-adopt" -> w.say("detail." + deed, detail);
            case "deadline-set" -> w.say("detail.deadline-set", detail.replace("+", ""));
            case "waiver-expire" -> clauseAndDay(detail);
            case "units-import" -> w.say("detail.units-import", (Object[]) detail.split(" "));
            case "unit-edit" -> unit(detail.split(" ", 3)[2]);
            case "recheck-unreadable" ->
                w.verdicts().say("unreadable." + detail.toLowerCase(Locale.ROOT).replace('_', '-'), "");
            default -> finding(deed, detail);
        };
    }

    private String account(String detail) {
        int cut = detail.lastIndexOf(' ');
        return detail.substring(0, cut) + " – "
                + w.say("role." + detail.substring(cut + 1).toLowerCase(Locale.ROOT));
    }

    private String clauseAndDay(String detail) {
        int cut = detail.lastIndexOf(' ');
        return detail.substring(0, cut) + " – " + w.value(LocalDate.parse(detail.substring(cut + 1)));
    }

    /** Fields of a unit, each with what it was and what it is. */
    private String unit(String changes) {
        return Arrays.stream(changes.split("; ")).map(this::field).collect(Collectors.joining("; "));
    }

    private String field(String change) {
        int cut = change.indexOf(": ");
        String code = "field." + (cut < 0 ? "" : change.substring(0, cut));
        if (!w.codes().contains(code)) {
            return change;
        }
        String[] values = change.substring(cut + 2).split(" → ", -1);
        String both = Arrays.stream(values)
                .map(v -> code.equals("field.level") ? known(() -> w.value(Level.of(v)), v) : v)
                .map(v -> v.isBlank() ? "–" : v)
                .collect(Collectors.joining(" → "));
        return w.say(code) + ": " + both;
    }

    /** What is said about a finding begins with its key, which only programs need whole. */
    private static String finding(String deed, String detail) {
        boolean keyed = deed.startsWith("finding-") || deed.startsWith("explanation-");
        int cut = detail.indexOf(' ');
        return keyed && cut > 0 ? detail.substring(cut + 1) : detail;
    }

    private String shortened(String text) {
        Matcher hash = HASH.matcher(text);
        return hash.replaceAll(found -> "SHA-256 " + found.group().substring(0, SHORT) + "…");
    }

    private interface Attempt {
        String words();
    }

    private static String known(Attempt attempt, String asKept) {
        try {
            return attempt.words();
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            return asKept;
        }
    }
}
