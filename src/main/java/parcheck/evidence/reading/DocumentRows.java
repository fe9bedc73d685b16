package parcheck.evidence.reading;

import java.util.List;
import parcheck.evidence.file.Columns;
import parcheck.evidence.file.Field;
import parcheck.evidence.file.Headings;
import parcheck.evidence.store.Batch;
import parcheck.evidence.store.Table;

/** Reads rows of a register of outgoing documents. */
final class DocumentRows extends RowReader {
    private static final List<String> SECRET = Headings.words("secret-values");
    private static final List<String> NOT_SECRET = Headings.words("not-secret-values");
    private static final List<String> ELECTRONIC = both("electronic-values", "yes");
    private static final List<String> PAPER = both("paper-values", "no");

    private final SliceMap secrecies = new SliceMap();
    private final SliceMap forms = new SliceMap();
    private int issued;
    private long secret;
    private long electronic;
    private long leader;
    private long agency;

    DocumentRows(Columns columns, Labels labels, boolean monthFirst, Troubles troubles) {
        super(columns, Table.DOCUMENT, labels, monthFirst, troubles);
    }

    private static List<String> both(String a, String b) {
        List<String> out = new java.util.ArrayList<>(Headings.words(a));
        out.addAll(Headings.words(b));
        return out;
    }

    @Override
    Field codeField() {
        return Field.NUMBER;
    }

    @Override
    void cells() {
        issued = day(Field.ISSUED, false);
        if (isBlank(Field.ISSUED)) {
            trouble(Trouble.NO_DATE, Field.ISSUED);
        }
        secret = word(Field.SECRET, secrecies, SECRET, NOT_SECRET, 0, false);
        electronic = word(Field.ELECTRONIC, forms, ELECTRONIC, PAPER, Batch.NULL, false);
        if (isBlank(Field.ELECTRONIC)) {
            trouble(Trouble.UNKNOWN_WORD, Field.ELECTRONIC);
        }
        leader = yes(Field.SIGNED_LEADER, false);
        agency = yes(Field.SIGNED_AGENCY, false);
    }

    @Override
    void fill(String code) {
        batch.put(source).put(row.number).put(code).put(label(Field.DOCUMENT_UNIT));
        batch.putDay(issued).put(secret).put(electronic).put(leader).put(agency);
    }
}
