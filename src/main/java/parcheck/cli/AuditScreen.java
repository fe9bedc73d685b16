package parcheck.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.check.Amount;
import parcheck.evidence.file.Columns;
import parcheck.evidence.measure.Audited;
import parcheck.evidence.reading.SheetRead;
import parcheck.evidence.reading.Troubles;
import parcheck.evidence.rows.GroupFiles;
import parcheck.paper.Page;
import parcheck.paper.Paint;
import parcheck.paper.Words;
import parcheck.plan.Text;
import parcheck.report.Share;

/** Shows what an audit took in and counted: columns, totals that add up, the four formulas, tests of late dossiers, rows to look at. */
final class AuditScreen {
    private static final int GROUPS = 20;
    private static final int NAME_WIDTH = 34;
    private static final Text PERCENT = new Text("%", "%");

    private final Words words;
    private final Page page;

    AuditScreen(Words words, int width, boolean coloured) {
        this.words = words;
        this.page = new Page(width, coloured);
    }

    String text(Audited audited, @Nullable String folder, List<String> files) {
        page.gap().text(0, words.say("evidence.title"), Paint.BOLD);
        audited.sheets().forEach(this::sheet);
        audited.totals().forEach(this::totals);
        audited.troubles().forEach(k -> trouble(k, audited.sheets()));
        audited.groups().forEach((by, groups) -> groups(by, groups, folder));
        counts("evidence.late-tests", audited.lateTests());
        counts("evidence.strange", audited.strange());
        counts("evidence.channels", audited.channels());
        posts(audited.posts());
        if (folder != null) {
            page.gap().text(0, words.say("evidence.written", folder, List.<Object>copyOf(files)));
        }
        return page.toString();
    }

    /** Only how the columns were taken. */
    String text(List<SheetRead> sheets) {
        sheets.forEach(this::sheet);
        return page.toString();
    }

    private void sheet(SheetRead sheet) {
        page.gap().text(0, words.say("evidence.sheet", sheet.file(), sheet.sheet()));
        List<Object> taken = new ArrayList<>();
        List<Object> passed = new ArrayList<>();
        for (Columns.Taken t : sheet.columns().headings()) {
            if (t.field() != null) {
                taken.add(
                        words.say("evidence.taken", t.heading(), field(t.field().key())));
            } else if (!t.heading().isEmpty()) {
                passed.add(t.heading());
            }
        }
        page.text(2, words.say("evidence.columns", taken));
        if (!passed.isEmpty()) {
            page.text(2, words.say("evidence.passed-over", passed));
        }
        if (sheet.full()) {
            page.text(2, words.say("evidence.full-sheet", sheet.sheet()), Paint.YELLOW);
        }
    }

    private void totals(Audited.Totals t) {
        String register = words.say("evidence.register." + code(t.register()));
        boolean all = t.unit().isEmpty();
        page.text(
                2,
                words.say(
                        all ? "evidence.totals" : "evidence.totals-of-unit",
                        register,
                        number(t.read()),
                        number(t.used()),
                        number(t.outside()),
                        number(t.aside()),
                        number(t.elsewhere()),
                        t.unit()));
        if (!all && t.aside() > 0) {
            page.text(2, words.say("evidence.aside-of-all", number(t.aside()), t.unit()));
        }
    }

    private void trouble(Troubles.Kind kind, List<SheetRead> sheets) {
        List<Object> examples = new ArrayList<>();
        for (Troubles.Example e : kind.examples()) {
            SheetRead sheet = sheets.get(e.source() - 1);
            String shown = e.shown().isEmpty() ? words.say("evidence.not-shown") : e.shown();
            examples.add(words.say("evidence.example", sheet.file(), sheet.sheet(), e.row(), shown));
        }
        page.text(
                2,
                words.say(
                        "evidence.trouble-line",
                        words.say("evidence.trouble." + code(kind.trouble())),
                        kind.field() == null ? "" : field(kind.field().key()),
                        number(kind.count()),
                        examples),
                Paint.YELLOW);
    }

    private void groups(String by, List<Audited.Group> groups, @Nullable String folder) {
        page.gap().text(0, words.say("evidence.by." + by), Paint.BOLD);
        parcheck.paper.Columns table = new parcheck.paper.Columns(NAME_WIDTH);
        List<String> heads = new ArrayList<>();
        for (String head : List.of("name", "received", "early", "on-time", "late", "within", "overdue")) {
            heads.add(words.say("evidence.head." + head));
        }
        for (String formula : List.of("d1", "d2", "d3", "d4")) {
            heads.add(words.say("evidence.formula." + formula));
        }
        table.row(Paint.BOLD, heads.toArray(String[]::new));
        groups.stream().limit(GROUPS).forEach(g -> table.row(Paint.PLAIN, cells(by, g)));
        table.on(page, 2, false);
        if (groups.size() > GROUPS) {
            int more = groups.size() - GROUPS;
            page.text(
                    2,
                    folder == null
                            ? words.say("evidence.groups-not-written", more)
                            : words.say(
                                    "evidence.groups-written", more, GroupFiles.name(by, words::say), groups.size()));
        }
    }

    private String[] cells(String by, Audited.Group g) {
        boolean unnamed = g.name().isEmpty();
        String name = by.equals("month") && g.name().length() == 6
                ? g.name().substring(4) + "/" + g.name().substring(0, 4)
                : g.name();
        long onTime = g.early() + g.onTime();
        return new String[] {
            unnamed ? words.say("evidence.unnamed") : name,
            number(g.atHand()),
            number(g.early()),
            number(g.onTime()),
            number(g.late()),
            number(g.pendingWithin()),
            number(g.pendingOverdue()),
            share(onTime, g.resolved()),
            share(onTime, g.received()),
            share(g.atHand() - g.late() - g.pendingOverdue(), g.atHand()),
            share(onTime + g.pendingWithin(), g.atHand())
        };
    }

    private String share(long of, long over) {
        return over == 0
                ? "–"
                : words.say(
                        "evidence.percent",
                        new Amount(
                                new Share(BigDecimal.valueOf(of), BigDecimal.valueOf(over)).percent(), PERCENT, null));
    }

    private void counts(String title, Map<String, Long> counts) {
        if (!counts.isEmpty()) {
            page.gap().text(0, words.say(title), Paint.BOLD);
            counts.forEach((reason, count) -> page.text(
                    2,
                    words.say(
                            "evidence.count",
                            words.say("evidence.reason." + reason.replace('_', '-')),
                            number(count))));
        }
    }

    private void posts(List<Audited.PostGroup> posts) {
        if (posts.isEmpty()) {
            return;
        }
        page.gap().text(0, words.say("evidence.posts"), Paint.BOLD);
        for (Audited.PostGroup p : posts) {
            BigDecimal cut = BigDecimal.valueOf(p.base() - p.now());
            boolean both = p.baseKnown() && p.nowKnown();
            page.text(
                    2,
                    words.say(
                            both ? "evidence.post-line" : "evidence.post-alone",
                            p.name(),
                            words.say(p.kind() == 1 ? "evidence.civil" : "evidence.public"),
                            number(p.base()),
                            number(p.now()),
                            words.say("evidence.percent", cut),
                            both ? share(p.base() - p.now(), p.base()) : ""));
        }
    }

    private String field(String key) {
        return words.say("evidence.field." + key);
    }

    private String number(long value) {
        return words.say("evidence.percent", BigDecimal.valueOf(value));
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
