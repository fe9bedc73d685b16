package parcheck.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import parcheck.intake.UnreadableFile.Reason;

/** Turns the bytes of a text file into characters without guessing: by its byte order mark, else as UTF-8, and strictly. */
final class TextDecoder {
    private TextDecoder() {}

    /** Throws UnreadableFile if the bytes are not what they have to be, or hold signs that no text has. */
    static String decode(Source source) throws UnreadableFile {
        byte[] bytes = source.bytes();
        String text;
        try {
            if (begins(bytes, 0xFF, 0xFE)) {
                text = strictly(bytes, 2, StandardCharsets.UTF_16LE);
            } else if (begins(bytes, 0xFE, 0xFF)) {
                text = strictly(bytes, 2, StandardCharsets.UTF_16BE);
            } else {
                text = strictly(bytes, begins(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
            }
        } catch (CharacterCodingException e) {
            throw new UnreadableFile(source.name(), Reason.NOT_UNICODE);
        }
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableFile(source.name(), Reason.NOT_UNICODE);
        }
        return text;
    }

    private static String strictly(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
