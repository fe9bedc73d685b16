package parcheck.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads a calendar: the ordinary week, and the days that do not follow it. */
final class WorkingDaysReader {
    private static final String PACKED = "/parcheck/calendar.yaml";
    private static final long LONGEST = 36_600;

    private final YamlNode file;

    private WorkingDaysReader(YamlNode file) {
        this.file = file;
    }

    private enum Work {
        NONE(0),
        MORNING(1),
        AFTERNOON(1),
        DAY(2);

        private final int halves;

        Work(int halves) {
            this.halves = halves;
        }
    }

    static WorkingDays packed() {
        try (InputStream in = WorkingDaysReader.class.getResourceAsStream(PACKED)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + PACKED);
            }
            return read(PACKED, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WorkingDays read(String name, byte[] yaml) {
        List<String> problems = new ArrayList<>();
        WorkingDays days = new WorkingDaysReader(YamlNode.parse(name, yaml, problems)).days();
        if (!problems.isEmpty()) {
            throw new RulesRefused(problems);
        }
        return days;
    }

    private WorkingDays days() {
        LocalDate from = date(file, "from");
        LocalDate until = date(file, "until");
        Map<DayOfWeek, Work> week = week();
        Map<LocalDate, WorkingDays.Special> specials = specials(from, until);
        file.finish();
        List<Integer> halves = new ArrayList<>();
        if (until.isBefore(from) || from.plusDays(LONGEST).isBefore(until)) {
            file.problem("\"from\" and \"until\" do not bound a calendar");
            return new WorkingDays(from, List.of(0), Map.of());
        }
        for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
            WorkingDays.Special special = specials.get(day);
            halves.add(special == null ? week.getOrDefault(day.getDayOfWeek(), Work.NONE).halves : special.halves());
        }
        return new WorkingDays(from, halves, specials);
    }

    private Map<DayOfWeek, Work> week() {
        Map<DayOfWeek, Work> out = new EnumMap<>(DayOfWeek.class);
        YamlNode node = file.child("week");
        for (DayOfWeek day : DayOfWeek.values()) {
            out.put(day, work(node, day.name().toLowerCase(Locale.ROOT)));
        }
        node.finish();
        return out;
    }

    private Map<LocalDate, WorkingDays.Special> specials(LocalDate from, LocalDate until) {
        Map<LocalDate, WorkingDays.Special> out = new TreeMap<>();
        for (YamlNode node : file.items("days")) {
            LocalDate first = date(node, "on");
            LocalDate last = node.has("to") ? date(node, "to") : first;
            WorkingDays.Special special = new WorkingDays.Special(
                    work(node, "work").halves, node.text("why"), node.flag("provisional", false));
            node.finish();
            if (first.isBefore(from) || last.isAfter(until) || last.isBefore(first)) {
                node.problem("lies outside the calendar or ends before it begins");
                continue;
            }
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                if (out.put(day, special) != null) {
                    node.problem("names " + day + " a second time");
                }
            }
        }
        return out;
    }

    private static Work work(YamlNode node, String key) {
        return node.choice(key, node.string(key), Work.class, Work.NONE);
    }

    private static LocalDate date(YamlNode node, String key) {
        return node.parsed(key, node.string(key), LocalDate::parse, LocalDate.EPOCH);
    }
}
