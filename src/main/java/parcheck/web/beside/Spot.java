package parcheck.web.beside;

/** One cell or paragraph as the file has it; {@code figure} for what is set flush right. */
record Spot(String text, boolean figure) {
    static final Spot BLANK = new Spot("", false);

    /** This and what else stands at the same place, for example a text box beside its paragraph. */
    Spot and(Spot other) {
        return text.isEmpty() ? other : new Spot(text + "\n" + other.text, false);
    }
}
