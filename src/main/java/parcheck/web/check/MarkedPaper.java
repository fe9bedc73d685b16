package parcheck.web.check;

import org.springframework.http.MediaType;
import parcheck.intake.UnreadableFile;
import parcheck.paper.Words;
import parcheck.paper.markup.MarkedCopy;

/** The unit's own file with the findings marked in it; only workbooks and text documents can be marked. */
final class MarkedPaper implements Paper {
    @Override
    public String code() {
        return "marked-copy";
    }

    @Override
    public boolean fits(Judging.Checked checked) {
        return MarkedCopy.name(checked.document().format()) != null;
    }

    @Override
    public String fileName(Judging.Checked checked) {
        String name = MarkedCopy.name(checked.document().format());
        return name == null ? "" : name;
    }

    @Override
    public MediaType type() {
        return MediaType.APPLICATION_OCTET_STREAM;
    }

    @Override
    public byte[] make(Judging.Checked checked, Words words) throws UnreadableFile {
        byte[] copy = new MarkedCopy(words, checked.judged().catalogue())
                .of(checked.document(), checked.judged().verdict());
        return copy == null ? new byte[0] : copy;
    }
}
