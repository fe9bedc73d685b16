package parcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import parcheck.check.Against;
import parcheck.check.Checkers;
import parcheck.intake.UnreadableFile;
import parcheck.plan.RuleBook;
import parcheck.report.Given;
import parcheck.report.Report;
import parcheck.report.ReportReader;

/** The files of {@code --against}: read once a plan, without their prose; what cannot be read is remembered, to be told at the end. */
final class AgainstFiles {
    private final List<FileSearch.Item> items;
    private final Set<FileSearch.Item> named;
    private final Map<String, Against> read = new ConcurrentHashMap<>();
    private final Map<FileSearch.Item, UnreadableFile> problems = new LinkedHashMap<>();

    /** All files found, and those among them that the user named one by one. */
    AgainstFiles(List<FileSearch.Item> items, Set<FileSearch.Item> named) {
        this.items = List.copyOf(items);
        this.named = Set.copyOf(named);
    }

    /** No files at all. */
    static AgainstFiles none() {
        return new AgainstFiles(List.of(), Set.of());
    }

    /** Makes sure that each file was opened, even if all papers were there already: what is broken has to be told. */
    void readOnce(Checkers checkers) {
        if (!items.isEmpty() && read.isEmpty()) {
            reports(checkers.book(checkers.plans().get(0)));
        }
    }

    /** Papers are made afresh when one of these files has changed; one that cannot be read counts as such. */
    void addTo(MadeFrom settings) {
        for (FileSearch.Item item : items) {
            settings.add(item.name());
            try {
                settings.add(Files.readAllBytes(item.path()));
            } catch (IOException e) {
                settings.add("unreadable");
            }
        }
    }

    /** The reports as a plan's catalogue reads them. */
    Against reports(RuleBook book) {
        return items.isEmpty()
                ? Against.NOTHING
                : read.computeIfAbsent(book.plan().id(), id -> new Against(read(book)));
    }

    private synchronized List<Against.Other> read(RuleBook book) {
        List<Against.Other> out = new ArrayList<>();
        ReportReader reader = new ReportReader(book.catalogue(), book.plan());
        for (FileSearch.Item item : items) {
            try {
                Report report = reader.read(Bench.read(item), Given.NOTHING);
                out.add(new Against.Other(item.name(), named.contains(item), report.withClaims(List.of())));
            } catch (UnreadableFile e) {
                problems.putIfAbsent(item, e);
            }
        }
        return out;
    }

    /** The files that could not be read, with the reasons. */
    synchronized Map<FileSearch.Item, UnreadableFile> problems() {
        return Map.copyOf(problems);
    }
}
