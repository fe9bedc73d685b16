package parcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static parcheck.evidence.RegisterDesk.TWO;
import static parcheck.evidence.RegisterDesk.assertTwo;
import static parcheck.evidence.RegisterDesk.dossier;
import static parcheck.evidence.RegisterDesk.figure;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parcheck.evidence.file.Register;
import parcheck.evidence.measure.Audited;
import parcheck.evidence.reading.Trouble;
import parcheck.evidence.reading.Troubles;

/** Registers in the letters of other days and other machines. */
class RegisterLettersTest {
    private final Path folder;
    private final RegisterDesk desk;

    RegisterLettersTest(@TempDir Path folder) {
        this.folder = folder;
        desk = new RegisterDesk(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void unicodeInEveryShape(String charset) throws Exception {
        desk.put("so.csv", (charset.equals("UTF-8") ? "\uFEFF" : "") + TWO, Charset.forName(charset));
        assertTwo(desk.audit(desk.evidence("so.csv", Register.DOSSIERS)));
    }

    @Test
    void tcvn3IsTurnedIntoTodaysLetters() throws Exception {
        String old = TWO.replace("Mã", "M·").replace("hồ sơ", "hå s¬").replace("Ngày", "Ngµy");
        old = old.replace("tiếp nhận", "tiÕp nhËn")
                .replace("hẹn trả", "hÑn tr¶")
                .replace("xử lý", "xö lý");
        old = old.replace("Đơn vị", "§¬n vÞ").replace("Sở Tư pháp", "Së T­ ph¸p");
        byte[] bytes = old.replaceAll("[^\\x00-\\xFF]", "?").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("so.csv"), bytes);
        assertTwo(desk.audit(desk.evidence("so.csv", Register.DOSSIERS)));
    }

    @Test
    void windows1258IsReadWithItsMarksSetApart() throws Exception {
        StringBuilder apart = new StringBuilder();
        TWO.codePoints().forEach(c -> apart.append(toneApart(Character.toString(c))));
        desk.put("so.csv", apart.toString(), Charset.forName("windows-1258"));
        assertTwo(desk.audit(desk.evidence("so.csv", Register.DOSSIERS)));
    }

    /** As that code page writes it: letters with their hats, the tone behind them. */
    private static String toneApart(String letter) {
        String marks = Normalizer.normalize(letter, Normalizer.Form.NFD);
        String tone = marks.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
        String rest = marks.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
        return Normalizer.normalize(rest, Normalizer.Form.NFC) + tone;
    }

    @Test
    void aFileOfTwoEncodingsKeepsItsGoodRowsAndNamesTheBroken() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(TWO.getBytes(StandardCharsets.UTF_8));
        bytes.write(
                dossier("Đ-3", "01/03/2023;08/03/2023;;;07/03/2023;;;;").getBytes(Charset.forName("UTF-16BE")), 2, 2);
        bytes.write("\u00D0-3;K;H;S;N;01/03/2023;08/03/2023;;;07/03/2023;;;;\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("so.csv"), bytes.toByteArray());
        Audited audited = desk.audit(desk.evidence("so.csv", Register.DOSSIERS));
        assertThat(audited.troubles()).extracting(Troubles.Kind::trouble).contains(Trouble.BROKEN_LETTERS);
        assertThat(figure(audited, "dossiers.resolved-late")).isEqualByComparingTo("1");
    }
}
