package parcheck.report.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents are known by their numbers: how far the citation goes, what its sign is, when and by whom it was issued. */
class CitationReaderTest {

    /** Each citation as {@code words as written ‹number/year sign› issuer}. */
    private static String cited(String sentence) {
        Reading reading = ProseLines.reading(sentence);
        return CitationReader.read(reading).stream()
                .map(CitationReaderTest::line)
                .collect(Collectors.joining(" + "));
    }

    private static String line(Citation c) {
        String number = c.year() == null ? c.number() : c.number() + "/" + c.year();
        String words = c.reading().tokens().raw(c.first(), c.end());
        return (words + " ‹" + number + " " + c.sign() + "› " + c.issuer()).strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45/NQ-HĐND | 45/NQ-HĐND ‹45 NQ-HĐND›",
                "Theo (45/NQ-HĐND). | 45/NQ-HĐND ‹45 NQ-HĐND›",
                "Nghị quyết 45/NQ-HĐND. | Nghị quyết 45/NQ-HĐND ‹45 NQ-HĐND›",
                "Nghị quyết số 45/NQ-HĐND. | Nghị quyết số 45/NQ-HĐND ‹45 NQ-HĐND›",
                "Nghị định số 15/2021/NĐ-CP. | Nghị định số 15/2021/NĐ-CP ‹15/2021 NĐ-CP›",
                "Nghị quyết số 18-NQ/TW. | Nghị quyết số 18-NQ/TW ‹18 NQ/TW›",
                "Báo cáo số 232 /BC-UBND. | Báo cáo số 232 /BC-UBND ‹232 BC-UBND›",
                "Công văn số 12345/SNV-CCHC2. | Công văn số 12345/SNV-CCHC2 ‹12345 SNV-CCHC2›",
                "Luật số 77/2015/QH13. | Luật số 77/2015/QH13 ‹77/2015 QH13›",
                "số 45/NQ-HĐND, 46/NQ-HĐND | 45/NQ-HĐND ‹45 NQ-HĐND› + 46/NQ-HĐND ‹46 NQ-HĐND›",
                "Kế hoạch 36/KH-UBND - phần 2. | Kế hoạch 36/KH-UBND ‹36 KH-UBND›",
                "Kế hoạch 36/KH-UBND -phần 2. | Kế hoạch 36/KH-UBND ‹36 KH-UBND›",
                "Kế hoạch 36/KH-UBND- phần 2. | Kế hoạch 36/KH-UBND ‹36 KH-UBND›",
                "Kế hoạch 36/KH-UBND-, phần 2. | Kế hoạch 36/KH-UBND ‹36 KH-UBND›",
            })
    void numbersWithTheirSigns(String sentence, String citations) {
        assertThat(cited(sentence)).isEqualTo(citations);
    }

    @ParameterizedTest
    @CsvSource({
        "đạt 5/10 xã", "đạt 30/tháng", "ngày 7/12/2021", "0/QĐ-UBND", "123456/QĐ-UBND", "1.234/QĐ-UBND", "45/ QĐ-UBND",
        "18 - NQ/TW", "18- NQ/TW", "15/2021/ NĐ-CP", "15/ 2021/NĐ-CP", "A-15/QĐ-UBND", "x/45/QĐ-UBND", "45",
    })
    void whatIsNoNumberOfADocument(String sentence) {
        assertThat(cited(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45/NQ-HĐND ngày 10/12/2021. | 45/NQ-HĐND ngày 10/12/2021 ‹45 NQ-HĐND›",
                "45/NQ-HĐND ngày 10 tháng 12 năm 2021. | 45/NQ-HĐND ngày 10 tháng 12 năm 2021 ‹45 NQ-HĐND›",
                "45/NQ-HĐND, ngày 10/12/2021. | 45/NQ-HĐND, ngày 10/12/2021 ‹45 NQ-HĐND›",
                "45/NQ-HĐND (ngày 10/12/2021). | 45/NQ-HĐND (ngày 10/12/2021 ‹45 NQ-HĐND›",
                "45/NQ-HĐND; ngày 10/12/2021 họp. | 45/NQ-HĐND ‹45 NQ-HĐND›",
                "45/NQ-HĐND họp ngày 10/12/2021. | 45/NQ-HĐND ‹45 NQ-HĐND›",
                "45/NQ-HĐND ngày mai họp. | 45/NQ-HĐND ‹45 NQ-HĐND›",
                "45/NQ-HĐND của UBND. | 45/NQ-HĐND ‹45 NQ-HĐND› ubnd",
                "45/NQ-HĐND ngày 10/12/2021 của UBND. | 45/NQ-HĐND ngày 10/12/2021 ‹45 NQ-HĐND› ubnd",
                "45/NQ-HĐND của UBND ngày 10/12/2021. | 45/NQ-HĐND của UBND ngày 10/12/2021 ‹45 NQ-HĐND› ubnd",
                "45/NQ-HĐND của HĐND khoa ngày 10/12/2021 của kỳ họp. |"
                        + " 45/NQ-HĐND của HĐND khoa ngày 10/12/2021 ‹45 NQ-HĐND› hđnd khoa",
                "45/QĐ-X của a b c d ngày 10/12/2021. |" + " 45/QĐ-X của a b c d ngày 10/12/2021 ‹45 QĐ-X› a b c d",
                "45/QĐ-X của a b c d e ngày 10/12/2021. | 45/QĐ-X ‹45 QĐ-X› a b c d e",
                "45/QĐ-X của a b c d e f. | 45/QĐ-X ‹45 QĐ-X› a b c d e",
                "45/QĐ-X của X, ngày 10/12/2021. | 45/QĐ-X ‹45 QĐ-X› x",
            })
    void dateAndIssuer(String sentence, String citations) {
        assertThat(cited(sentence)).isEqualTo(citations);
    }
}
