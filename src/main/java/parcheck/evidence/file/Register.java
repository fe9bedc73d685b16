package parcheck.evidence.file;

import java.util.Arrays;
import java.util.List;

/** The kinds of registers that figures can be recomputed from. */
public enum Register {
    DOSSIERS("dossier"),
    DOCUMENTS("document"),
    POSTS("post");

    private final String table;

    Register(String table) {
        this.table = table;
    }

    /** The table that holds its rows, and the first word of its columns' synonyms. */
    String table() {
        return table;
    }

    /** The folder of its queries. */
    public String folder() {
        return table + "s";
    }

    /** The columns that are read, in the order of the table. */
    public List<Field> fields() {
        return Arrays.stream(Field.values()).filter(f -> f.register() == this).toList();
    }
}
