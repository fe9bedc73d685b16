package parcheck.paper.leader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import parcheck.check.EngineVersion;
import parcheck.paper.Words;
import parcheck.plan.Level;
import parcheck.plan.Plan;
import parcheck.plan.Unit;

/**
 * Many verdicts on one page, for the screen and for A4 paper: units by chapters, the worst gaps, who did not report, and the trend. One
 * file without scripts and without anything fetched from elsewhere.
 */
public final class LeaderPage {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Words words;
    private final EarlierResults earlier;

    /** In these words, compared with these results. */
    public LeaderPage(Words words, EarlierResults earlier) {
        this.words = words;
        this.earlier = earlier;
    }

    /** The page, in UTF-8; {@code plans} holds every plan that judged, {@code problems} a line for each file that could not be read. */
    public byte[] file(List<UnitResult> results, Map<String, Plan> plans, List<String> problems) {
        Html page = new Html();
        page.begin("html", "lang", words.lang().name().toLowerCase(Locale.ROOT)).begin("head");
        page.begin("meta", "charset", "utf-8");
        page.begin("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        page.begin("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.leaf("title", words.say("leader.title")).style(css()).end().begin("body");
        new Bars(page).patterns();
        page.leaf("h1", words.say("leader.title"));
        List<Group> groups = groups(results, plans);
        groups.forEach(group -> group(page, group));
        if (groups.isEmpty()) {
            page.leaf("p", words.say("leader.nothing"));
        }
        listed(page, "leader.unreadable", problems);
        listed(page, "leader.earlier-unreadable", earlier.unreadable());
        page.leaf("footer", EngineVersion.text()).end().end();
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One plan and period after the other, the latest first. */
    private static List<Group> groups(List<UnitResult> results, Map<String, Plan> plans) {
        Map<String, List<UnitResult>> found = new LinkedHashMap<>();
        for (UnitResult r : results) {
            found.computeIfAbsent(r.plan() + "|" + r.period().code(), k -> new ArrayList<>())
                    .add(r);
        }
        List<Group> out = new ArrayList<>();
        for (List<UnitResult> together : found.values()) {
            UnitResult any = together.get(0);
            Plan plan = plans.get(any.plan());
            if (plan == null) {
                throw new IllegalArgumentException(any.plan());
            }
            out.add(Group.of(plan, any.period(), together));
        }
        out.sort(Comparator.comparing((Group g) -> g.period().end())
                .reversed()
                .thenComparing(g -> g.period().code())
                .thenComparing(g -> g.plan().id()));
        return out;
    }

    private void group(Html page, Group group) {
        page.begin("section");
        page.leaf("h2", words.say("leader.group", group.plan().title(), group.period()));
        List<Unit> missing = group.missing();
        long clean = group.results().stream().filter(UnitResult::clean).count();
        page.leaf("p", words.say("leader.reported", group.results().size(), clean, missing.size()), "class", "lead");
        legend(page);
        new Matrix(page, words).write(group);
        page.leaf("h3", words.say("leader.gaps"));
        new Shortfalls(page, words).write(group);
        page.leaf("h3", words.say("leader.missing", missing.size()));
        missing(page, missing);
        Trend trend = new Trend(page, words, earlier, group.period());
        page.leaf("h3", words.say("leader.trend"));
        if (trend.isEmpty()) {
            page.leaf("p", words.say("leader.trend-none"), "class", "how");
        } else {
            trend.write(group);
        }
        page.end();
    }

    private void legend(Html page) {
        Bars bars = new Bars(page);
        page.begin("p", "class", "legend");
        legend(page, bars, new Tally(0, 1, 0, 0), "leader.key-missed");
        legend(page, bars, new Tally(0, 0, 1, 0), "leader.key-lacking");
        legend(page, bars, new Tally(0, 0, 0, 1), "leader.key-waiting");
        legend(page, bars, new Tally(1, 0, 0, 0), "leader.key-met");
        page.leaf("span", words.say("leader.key-number")).end();
    }

    private void legend(Html page, Bars bars, Tally one, String code) {
        page.begin("span");
        bars.tally(one, 24, words.say(code));
        page.text(" " + words.say(code)).end();
    }

    private void missing(Html page, List<Unit> missing) {
        for (Level level : Level.values()) {
            List<Unit> units = missing.stream().filter(u -> u.level() == level).toList();
            if (!units.isEmpty()) {
                page.begin("p", "class", "missing");
                page.leaf("b", words.say("leader.missing-level", level, units.size()));
                page.text(" " + String.join("; ", units.stream().map(Unit::name).toList()))
                        .end();
            }
        }
    }

    private void listed(Html page, String code, List<String> lines) {
        if (!lines.isEmpty()) {
            page.leaf("h3", words.say(code, lines.size())).begin("ul");
            lines.forEach(line -> page.leaf("li", line));
            page.end();
        }
    }

    private static String css() {
        try (InputStream in = LeaderPage.class.getResourceAsStream("/parcheck/leader.css")) {
            if (in == null) {
                throw new IllegalStateException("/parcheck/leader.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
