package parcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static parcheck.evidence.RegisterDesk.DOSSIERS;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.evidence.file.Register;
import parcheck.evidence.measure.Whose;

/** Groups of which there are more than a screen shows are written whole. */
class GroupFilesTest {
    private static final int UNITS = 137;

    @TempDir
    private Path folder;

    private List<String> write(String register) throws Exception {
        RegisterDesk desk = new RegisterDesk(folder);
        desk.put("so.csv", register);
        try (Audit audit = desk.open(desk.evidence("so.csv", Register.DOSSIERS))) {
            audit.count(RegisterDesk.report(), 2021, Whose.REPORTING);
            return audit.writeRows(folder.resolve("ra"), code -> code.replace("evidence.", ""));
        }
    }

    @Test
    void everyGroupStandsInTheFileWithItsFigures() throws Exception {
        StringBuilder register = new StringBuilder(DOSSIERS);
        for (int i = 0; i < UNITS; i++) {
            String unit = ";Khai sinh;Hộ tịch;Sở " + (1000 + i) + ";N;01/03/2023;08/03/2023;;;";
            register.append("A-").append(i).append(unit).append("09/03/2023;;;;\n");
            register.append("B-").append(i).append(unit).append("07/03/2023;;;;\n");
            register.append("C-").append(i).append(unit).append("07/03/2023;;;;\n");
        }
        String inTime = ";Cấp lại;Chứng thực;Sở T;N;01/03/2023;08/03/2023;;;";
        register.append("E-1").append(inTime).append("07/03/2023;;;;\n");
        register.append("E-2").append(inTime).append("08/03/2023;;;;\n");
        register.append("E-3").append(inTime).append("08/03/2023;;;;\n");
        register.append("E-4").append(inTime).append("09/03/2023;;;;\n");
        register.append("D-1;Khai sinh;Hộ tịch;;N;01/12/2022;08/03/2023;;;;;;;\n");
        assertThat(write(register.toString()))
                .contains("file.unit.csv", "file.field.csv", "file.procedure.csv", "file.month.csv");
        List<String> lines = Files.readAllLines(folder.resolve("ra/file.unit.csv"));
        assertThat(lines).hasSize(UNITS + 3);
        assertThat(lines.get(0))
                .isEqualTo("\uFEFFgroup.unit,group.received,group.carried-over,group.early,group.on-time,group.late,"
                        + "group.pending-within,group.pending-overdue,group.of-resolved,group.of-received,"
                        + "group.without-late,group.with-pending");
        assertThat(lines)
                .contains("Sở 1000,3,0,2,0,1,0,0,66.6667,66.6667,66.6667,66.6667")
                .contains("Sở T,4,0,1,2,1,0,0,75,75,75,75")
                .contains("unnamed,0,1,0,0,0,0,1,,,0,0");
        assertThat(Files.readAllLines(folder.resolve("ra/file.month.csv")))
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("2023-03,415,1,275,2,138,0,1,");
    }

    @Test
    void theWorkbookHoldsThemAsNumbers() throws Exception {
        write(DOSSIERS
                + "A-1;Khai sinh;Hộ tịch;Sở A;N;01/03/2023;08/03/2023;;;09/03/2023;;;;\n"
                + "007;Khai sinh;Hộ tịch;Sở A;N;01/03/2023;08/03/2023;;;09/03/2023;;;;\n"
                + "A-3;Khai sinh;Hộ tịch;Sở A;N;01/03/2023;08/03/2023;;;07/03/2023;;;;\n");
        try (InputStream in = Files.newInputStream(folder.resolve("ra/file.workbook.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet units = workbook.getSheet("by.unit");
            assertThat(units.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Sở A");
            assertThat(units.getRow(1).getCell(8).getNumericCellValue()).isEqualTo(33.3333);
            assertThat(workbook.getSheet("by.month").getRow(1).getCell(0).getCellType())
                    .isEqualTo(CellType.STRING);
            assertThat(workbook.getSheet("sheet.late").getRow(2).getCell(3).getStringCellValue())
                    .as("codes keep their zeros")
                    .isEqualTo("007");
        }
    }
}
