package parcheck.evidence.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document's number in the register and the name of its file come to one form, or stay apart. */
class FileNumberTest {

    @ParameterizedTest
    @CsvSource({
        "45/QĐ-UBND, 45-QD-UBND.pdf",
        "45/QĐ-UBND, 45_QĐ_UBND.PDF",
        "45/QĐ-UBND, di/2023/45-QD-UBND.signed.pdf",
        "45/QĐ-UBND, 45-QD-UBND.signed.signed.pdf",
        "07/TB-SNV, 07 TB SNV.pdf",
        "45/QĐ-UBND, 45-QD-UBND",
    })
    void theSameDocument(String number, String file) {
        assertThat(FileNumber.ofFile(file))
                .isEqualTo(FileNumber.ofNumber(number))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"45/QĐ-UBND, 46-QD-UBND.pdf", "45/QĐ-UBND, 45-TB-UBND.pdf", "5/QĐ-UBND, 45-QD-UBND.pdf"})
    void anotherDocument(String number, String file) {
        assertThat(FileNumber.ofFile(file)).isNotEqualTo(FileNumber.ofNumber(number));
    }
}
