package parcheck.intake;

import org.jspecify.annotations.Nullable;

/** One paragraph while it is being read, run by run, because old fonts are known by the run only. */
final class DocxParagraph {
    private final DocxStyles styles;
    private final int number;
    private final StringBuilder words = new StringBuilder();
    private @Nullable String style;
    private @Nullable String runStyle;
    private @Nullable String runFont;
    private boolean hidden;
    private boolean decoded;

    DocxParagraph(DocxStyles styles, int number) {
        this.styles = styles;
        this.number = number;
    }

    void style(@Nullable String id) {
        style = id;
    }

    void beginRun() {
        runStyle = null;
        runFont = null;
        hidden = false;
    }

    void runStyle(@Nullable String id) {
        runStyle = id;
    }

    /** The font named by the run itself; that of the paragraph's end mark says nothing about its text. */
    void font(@Nullable String font, boolean ofRun) {
        if (ofRun) {
            runFont = font;
        }
    }

    void hide(boolean on) {
        hidden = on;
    }

    void text(String text) {
        if (hidden) {
            return;
        }
        String unicode = LegacyFonts.decode(text, fontOfRun());
        decoded |= !unicode.equals(text);
        words.append(unicode.replace("\u00AD", ""));
    }

    void sign(String sign) {
        if (!hidden) {
            words.append(sign);
        }
    }

    private @Nullable String fontOfRun() {
        if (runFont != null) {
            return runFont;
        }
        return styles.font(runStyle == null ? style : runStyle);
    }

    String words() {
        return words.toString();
    }

    boolean wasDecoded() {
        return decoded;
    }

    int number() {
        return number;
    }
}
