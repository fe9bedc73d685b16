package parcheck.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parcheck.check.Amount;
import parcheck.check.FindingClass;
import parcheck.check.Message;
import parcheck.check.Outcome;
import parcheck.check.Sum;
import parcheck.intake.Place;
import parcheck.plan.Indicator;
import parcheck.plan.Lang;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.plan.Target;
import parcheck.plan.Text;

/** Speaks one language: finds the words of a code and fills their gaps {0}, {1}, … with plain values. */
public final class Words {
    private final Lang lang;
    private final MessageFile file;
    private final Numbers numbers;

    /** Words in this language, the same on every machine. */
    public Words(Lang lang) {
        this.lang = lang;
        this.file = MessageFile.of(lang);
        this.numbers = new Numbers(lang);
    }

    /** The words of a code in both languages. */
    static Text both(String code, Object... gaps) {
        return both(Message.of(code, gaps));
    }

    /** A message in both languages. */
    static Text both(Message message) {
        return new Text(new Words(Lang.VI).say(message), new Words(Lang.EN).say(message));
    }

    /** The language spoken. */
    public Lang lang() {
        return lang;
    }

    /** A message in words; throws IllegalArgumentException for an unknown code. */
    public String say(Message message) {
        return filled(file.pattern(message.code()), message.gaps());
    }

    /** The words of a code with its gaps filled in order. */
    public String say(String code, Object... gaps) {
        return say(Message.of(code, gaps));
    }

    /** Whether the code has words. */
    public boolean knows(String code) {
        return file.all().containsKey(code);
    }

    /** All codes that have words. */
    public Set<String> codes() {
        return file.all().keySet();
    }

    /** The words of a code with their gaps left open; throws IllegalArgumentException for an unknown code. */
    public String pattern(String code) {
        return file.pattern(code);
    }

    /** An outcome in words; null is a clause that people judge. */
    public String outcome(@Nullable Outcome outcome) {
        return say("outcome." + (outcome == null ? "none" : outcome.code()));
    }

    /** A class of findings in one or two words. */
    public String type(FindingClass type) {
        return say("class." + code(type));
    }

    /** The lower-case, hyphenated code of an enum's value. */
    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String filled(String pattern, List<Object> gaps) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            int close = pattern.indexOf('}', open);
            int gap = Integer.parseInt(pattern, open + 1, close, 10);
            out.append(pattern, at, open).append(gap < gaps.size() ? value(gaps.get(gap)) : "");
            at = close + 1;
        }
        return out.append(pattern, at, pattern.length()).toString().strip();
    }

    /** A plain value in words; throws IllegalArgumentException for anything else. */
    public String value(Object gap) {
        if (gap instanceof Message m) {
            return say(m);
        } else if (gap instanceof Text t) {
            return t.in(lang);
        } else if (gap instanceof Amount a) {
            return numbers.amount(a);
        } else if (gap instanceof Sum s) {
            return numbers.within(s.digits());
        } else if (gap instanceof Indicator i) {
            return indicator(i);
        } else if (gap instanceof BigDecimal n) {
            return numbers.number(n);
        } else if (gap instanceof Target t) {
            return say("target." + code(t.comparator()), numbers.limit(t));
        } else if (gap instanceof List<?> list) {
            return list.stream().map(this::value).collect(Collectors.joining("; "));
        }
        return named(gap);
    }

    private String named(Object gap) {
        if (gap instanceof Level level) {
            return say("level." + level.code());
        } else if (gap instanceof Period p) {
            return say("period." + code(p.kind()), p.year());
        } else if (gap instanceof LocalDate d) {
            return say("date", d.getDayOfMonth(), d.getMonthValue(), d.getYear(), d.toString());
        } else if (gap instanceof Place p) {
            return place(p);
        } else if (gap instanceof String || gap instanceof Integer || gap instanceof Long) {
            return gap.toString();
        }
        throw new IllegalArgumentException("not a plain value: " + gap.getClass());
    }

    private String indicator(Indicator i) {
        boolean coded = i.source() == Indicator.Source.MINISTRY;
        return coded ? say("indicator.coded", i.name(), i.code()) : i.name().in(lang);
    }

    private String place(Place p) {
        return say("place." + code(p.kind()), p.part(), p.row(), p.column(), p.letters());
    }
}
