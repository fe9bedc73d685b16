package parcheck.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import parcheck.office.answer.Refused;
import parcheck.office.answer.Refused.Reason;

/** What tests of the office share: an office of their own on the database that is their turn. */
abstract class OfficeCase {
    @Parameter
    Store store;

    @TempDir
    Path folder;

    LittleOffice little;
    Office office;

    @BeforeEach
    void open() {
        little = new LittleOffice(store.open(), folder);
        office = little.office;
    }

    @AfterEach
    void close() {
        little.close();
    }

    static void refused(Reason reason, String code, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, e -> {
            assertThat(e.reason()).isEqualTo(reason);
            assertThat(e.words().code()).endsWith(code);
        });
    }
}
