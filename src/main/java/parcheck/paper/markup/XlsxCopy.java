package parcheck.paper.markup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import parcheck.intake.Place;

/** A workbook with comments in its cells and the list of findings as its first sheet. Everything else stays as the unit made it. */
final class XlsxCopy {
    private final Cover cover;
    private final Map<String, List<CellRangeAddress>> merges = new HashMap<>();

    XlsxCopy(Cover cover) {
        this.cover = cover;
    }

    byte[] of(byte[] original) throws IOException, InvalidFormatException {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(original))) {
            Signatures.remove(parts);
            try (XSSFWorkbook workbook = new XSSFWorkbook(parts)) {
                CellColours colours = new CellColours(workbook);
                cells(workbook).forEach((sheet, remarks) -> {
                    CellComments comments = new CellComments(sheet, cover.author(), cover.more());
                    remarks.forEach((at, there) -> {
                        comments.add(at, there);
                        colours.paint(sheet, at, there.get(0).type());
                    });
                });
                new CoverSheet(workbook, cover).write();
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                workbook.write(out);
                return out.toByteArray();
            }
        }
    }

    /** The remarks of each cell, sheet by sheet; what points into a merged cell goes to its first one, which is what people see. */
    private Map<XSSFSheet, Map<CellAddress, List<Remark>>> cells(XSSFWorkbook workbook) {
        Map<XSSFSheet, Map<CellAddress, List<Remark>>> out = new LinkedHashMap<>();
        cover.byPlace().forEach((place, remarks) -> {
            XSSFSheet sheet = place.kind() == Place.Kind.CELL ? workbook.getSheet(place.part()) : null;
            if (sheet != null) {
                CellAddress at = visible(sheet, place);
                out.computeIfAbsent(sheet, s -> new LinkedHashMap<>())
                        .computeIfAbsent(at, a -> new java.util.ArrayList<>())
                        .addAll(remarks);
            }
        });
        return out;
    }

    private CellAddress visible(XSSFSheet sheet, Place place) {
        CellAddress at = new CellAddress(place.row() - 1, place.column() - 1);
        return merges.computeIfAbsent(sheet.getSheetName(), n -> sheet.getMergedRegions()).stream()
                .filter(m -> m.isInRange(at))
                .findFirst()
                .map(m -> new CellAddress(m.getFirstRow(), m.getFirstColumn()))
                .orElse(at);
    }
}
