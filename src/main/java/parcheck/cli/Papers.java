package parcheck.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parcheck.check.Checkers;
import parcheck.check.Verdict;
import parcheck.intake.Document;
import parcheck.intake.UnreadableFile;
import parcheck.paper.FindingsJson;
import parcheck.paper.Words;
import parcheck.paper.machine.FindingsCsv;
import parcheck.paper.machine.JUnitXml;
import parcheck.paper.machine.OscalPoam;
import parcheck.paper.markup.MarkedCopy;
import parcheck.plan.Catalogue;

/** The papers about one report, in the order in which they are written below its folder. */
final class Papers {
    private final Words words;
    private final Catalogue catalogue;
    private final Verdict verdict;

    Papers(Words words, Checkers.Judged judged) {
        this.words = words;
        this.catalogue = judged.catalogue();
        this.verdict = judged.verdict();
    }

    /** Writes them all, each whole or not at all, and names them; throws UnreadableFile if the copy cannot be made, Refusal if one cannot be written. */
    List<String> write(Document document, Path folder) throws UnreadableFile {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("findings.json", content("json"));
        files.put("findings.csv", content("csv"));
        files.put("poam.json", content("oscal"));
        files.put("junit.xml", content("junit"));
        String name = MarkedCopy.name(document.format());
        byte[] copy = new MarkedCopy(words, catalogue).of(document, verdict);
        if (name != null && copy != null) {
            files.put(name, copy);
        }
        files.forEach((file, content) -> Bench.write(folder.resolve(file), content));
        return List.copyOf(files.keySet());
    }

    /** The verdict in one of the forms for programs. */
    byte[] content(String format) {
        return switch (format) {
            case "json" -> new FindingsJson(catalogue).file(verdict);
            case "csv" -> new FindingsCsv(words, catalogue).file(verdict);
            case "oscal" -> new OscalPoam(words, catalogue).file(verdict);
            case "junit" -> new JUnitXml(words, catalogue).file(verdict);
            default -> throw new IllegalArgumentException(format);
        };
    }
}
