package parcheck.evidence.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bytes of a file must not be before anything opens it; the streams of pages are nobody's business here. */
class PdfGuardTest {
    private static final int MOST = 128 << 20;
    private static byte[] small;
    private static byte[] half;
    private static byte[] atTheLimit;
    private static byte[] over;

    @TempDir
    private Path folder;

    @BeforeAll
    static void pack() throws IOException {
        small = Hostile.packed(1000);
        half = Hostile.packed(MOST / 2 + 1);
        atTheLimit = Hostile.packed(MOST);
        over = Hostile.packed(MOST + 1);
    }

    private static byte[] file(Object... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            out.write(part instanceof byte[] bytes ? bytes : ((String) part).getBytes(StandardCharsets.ISO_8859_1));
        }
        return out.toByteArray();
    }

    private static byte[] pdf(String dictionary, byte[] stream) throws IOException {
        return file("%PDF-1.7\n1 0 obj\n<<", dictionary, ">>\nstream\r\n", stream, "\nendstream\nendobj\n");
    }

    private @Nullable Trouble trouble(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), bytes);
        try {
            assertThat(PdfGuard.read(file)).isEqualTo(bytes);
            return null;
        } catch (UnreadablePdf e) {
            return e.trouble();
        }
    }

    @Test
    void listsOfObjectsAndPlacesMayUnpackToALimit() throws Exception {
        assertThat(trouble(pdf("/Type/ObjStm", small))).isNull();
        assertThat(trouble(pdf("/Type/XRef", atTheLimit))).isNull();
        assertThat(trouble(pdf("/Type/XRef", over))).isEqualTo(Trouble.BOMB);
        assertThat(trouble(pdf("/Type/ObjStm", over))).isEqualTo(Trouble.BOMB);
    }

    @Test
    void severalCountTogether() throws Exception {
        assertThat(trouble(pdf("/Type/XRef", half))).isNull();
        assertThat(trouble(file(pdf("/Type/XRef", half), pdf("/Type/ObjStm", half))))
                .isEqualTo(Trouble.BOMB);
    }

    @Test
    void pagesAndPicturesAreNotUnpacked() throws Exception {
        assertThat(trouble(pdf("/Type/Page", over))).isNull();
        byte[] pageAfterList = file(pdf("/Type/XRef", small), pdf("/Type/Page", over));
        assertThat(trouble(pageAfterList)).isNull();
    }

    @Test
    void theEndOfAListIsNotTakenForABeginning() throws Exception {
        byte[] listWithTail = file("%PDF-1.7\n1 0 obj\n<</Type/XRef>>\nendstream", over);
        assertThat(trouble(listWithTail)).isNull();
        byte[] beginning = file("%PDF-1.7\n1 0 obj\n<</Type/XRef>>stream", over);
        assertThat(trouble(beginning)).isEqualTo(Trouble.BOMB);
    }

    @Test
    void everyEndOfLineBeforeAStreamAndNoneAtTheEnd() throws Exception {
        for (String end : new String[] {"", "\n", "\r\n", "\r"}) {
            assertThat(trouble(file("%PDF-1.7 1 0 obj /XRef stream", end, over)))
                    .as(end)
                    .isEqualTo(Trouble.BOMB);
            assertThat(trouble(file("%PDF-1.7 1 0 obj /XRef stream", end))).isNull();
        }
        assertThat(trouble(file("%PDF-1.7 1 0 obj /XRef stream\n", "not packed at all")))
                .isNull();
    }

    @Test
    void theHeadStandsWithinTheFirstKilobyte() throws Exception {
        assertThat(trouble(file(" ".repeat(1019), "%PDF-"))).isNull();
        assertThat(trouble(file(" ".repeat(1020), "%PDF-"))).isEqualTo(Trouble.NOT_A_PDF);
        assertThat(trouble(file("%PDF"))).isEqualTo(Trouble.NOT_A_PDF);
        assertThat(trouble(file("stream"))).isEqualTo(Trouble.NOT_A_PDF);
        assertThat(trouble(new byte[0])).isEqualTo(Trouble.EMPTY);
    }

    @Test
    void aFileThatIsNotThereIsNotRead() {
        assertThat(catchThrowableOfType(UnreadablePdf.class, () -> PdfGuard.read(folder.resolve("none.pdf")))
                        .trouble())
                .isEqualTo(Trouble.NOT_READ);
    }

    @Test
    void wordsAreFoundAndCounted() {
        byte[] text = "aabaab".getBytes(StandardCharsets.ISO_8859_1);
        byte[] word = "aab".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(PdfGuard.find(text, word, 0, 6)).isZero();
        assertThat(PdfGuard.find(text, word, 1, 6)).isEqualTo(3);
        assertThat(PdfGuard.find(text, word, 1, 5)).isEqualTo(-1);
        assertThat(PdfGuard.find(text, word, 4, 6)).isEqualTo(-1);
        assertThat(PdfGuard.count(text, word)).isEqualTo(2);
        assertThat(PdfGuard.count(text, new byte[] {'x'})).isZero();
    }
}
