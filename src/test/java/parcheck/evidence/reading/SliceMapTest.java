package parcheck.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Remembers what each stretch of text stands for: asked again, nothing is worked out anew, and nothing is mixed up. */
class SliceMapTest {
    private final SliceMap map = new SliceMap();
    private int workedOut;

    private long get(String text) {
        byte[] bytes = ("[" + text + "]").getBytes(StandardCharsets.UTF_8);
        return map.get(bytes, 1, bytes.length - 1, this::value);
    }

    private long value(String text) {
        workedOut++;
        return 7L * text.hashCode() + text.length();
    }

    @Test
    void manyNamesAreEachWorkedOutOnce() {
        for (int turn = 0; turn < 2; turn++) {
            for (int i = 0; i < 5_000; i++) {
                String name = "Đơn vị số " + i;
                assertThat(get(name)).isEqualTo(7L * name.hashCode() + name.length());
            }
        }
        assertThat(workedOut).isEqualTo(5_000);
    }

    @Test
    void namesThatBeginAlikeAreNotOne() {
        assertThat(get("xã A")).isNotEqualTo(get("xã AB"));
        assertThat(get("")).isEqualTo(0);
        assertThat(get("xã A")).isEqualTo(7L * "xã A".hashCode() + 4);
        assertThat(workedOut).isEqualTo(3);
    }

    @Test
    void veryLongTextsAreWorkedOutEachTime() {
        get("x".repeat(400));
        get("x".repeat(400));
        assertThat(workedOut).isEqualTo(1);
        get("x".repeat(401));
        get("x".repeat(401));
        assertThat(workedOut).isEqualTo(3);
    }
}
