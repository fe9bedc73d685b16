package parcheck.plan;

/** The same words in Vietnamese and in English, so that every output can speak both. */
public record Text(String vi, String en) {

    /** The words in the given language. */
    public String in(Lang lang) {
        return lang == Lang.VI ? vi : en;
    }
}
