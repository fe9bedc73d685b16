package parcheck.evidence.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import parcheck.evidence.rows.RowCsv;
import parcheck.evidence.rows.RowWorkbook;

/** Writes what was found of signed files, a line a signature, and what the register says otherwise: as csv and as one workbook. */
public final class SignatureLists {
    private final UnaryOperator<String> words;

    /** {@code words} gives codes their words. */
    public SignatureLists(UnaryOperator<String> words) {
        this.words = words;
    }

    /** Writes into a folder and returns the files' names; {@code differences} is empty where there is no register. */
    public List<String> write(Path folder, List<SignedFile> files, List<Comparison.Difference> differences)
            throws IOException {
        Files.createDirectories(folder);
        List<String> out = new ArrayList<>();
        SignatureCells cells = new SignatureCells(words);
        try (RowWorkbook workbook = new RowWorkbook(words)) {
            List<List<String>> lines = new ArrayList<>();
            files.forEach(file -> lines.addAll(cells.of(file)));
            out.add(list(folder, "signatures", cells.headings(), lines, workbook));
            if (!differences.isEmpty()) {
                List<List<String>> rows = differences.stream().map(this::cells).toList();
                out.add(list(folder, "signatures-register", headings(), rows, workbook));
            }
            workbook.save(folder.resolve("signatures.xlsx"));
            out.add("signatures.xlsx");
        }
        return out;
    }

    private String list(Path folder, String name, List<String> headings, List<List<String>> lines, RowWorkbook workbook)
            throws IOException {
        Path part = Files.createTempFile(folder, ".parcheck-", ".part");
        workbook.begin(words.apply("signature.sheet." + name), headings);
        try (RowCsv csv = new RowCsv(part)) {
            csv.line(headings);
            for (List<String> line : lines) {
                csv.line(line);
                workbook.line(line);
            }
        }
        workbook.end();
        Files.move(part, folder.resolve(name + ".csv"), StandardCopyOption.REPLACE_EXISTING);
        return name + ".csv";
    }

    private List<String> headings() {
        return List.of(
                words.apply("evidence.column.file"),
                words.apply("evidence.column.sheet"),
                words.apply("evidence.column.row"),
                words.apply("evidence.field.number"),
                words.apply("signature.column.file"),
                words.apply("signature.column.certain"),
                words.apply("evidence.column.reasons"));
    }

    private List<String> cells(Comparison.Difference difference) {
        return List.of(
                difference.row().file(),
                difference.row().sheet(),
                Integer.toString(difference.row().row()),
                difference.row().number(),
                difference.file(),
                words.apply(difference.certain() ? "signature.certain" : "signature.open"),
                difference.reasons().stream().map(words).collect(Collectors.joining("; ")));
    }
}
