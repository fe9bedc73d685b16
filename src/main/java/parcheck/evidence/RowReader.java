package parcheck.evidence;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Fold;

/** Reads the cells of one row after the other into a batch; rows that cannot be counted are set aside with the reason. */
abstract class RowReader {
    private static final String CODE_SIGNS = "./_:- ";
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_COUNT = 9;
    private static final Pattern TICK = Pattern.compile("[\\s\u00A0]*[✓✔☑√][\\s\u00A0]*");
    private static final Pattern DASH = Pattern.compile("[\\s\u00A0]*[-–—][\\s\u00A0]*");
    private static final List<String> YES = Headings.words("yes");
    private static final List<String> NO = Headings.words("no");

    final Labels labels;
    final DateReader dates;
    Batch batch;
    private final Columns columns;
    Batch troubleBatch;
    private final Troubles troubles;
    private final SliceMap yesNo = new SliceMap();
    private final SliceMap counts = new SliceMap();
    Row row = new Row();
    int source;
    private @Nullable Trouble aside;

    RowReader(Columns columns, Table table, Labels labels, boolean monthFirst, Troubles troubles) {
        this.columns = columns;
        this.labels = labels;
        this.dates = new DateReader(monthFirst);
        this.batch = new Batch(table);
        this.troubleBatch = new Batch(Table.TROUBLE);
        this.troubles = troubles;
    }

    /** The number in a {@link Trouble} row that stands for no column. */
    private static final int NO_FIELD = -1;

    /** Reads a row into the batch; false if it was set aside. */
    final boolean read(Row from, int sourceNumber) {
        row = from;
        source = sourceNumber;
        aside = null;
        if (row.unclosed) {
            trouble(Trouble.UNCLOSED_QUOTE, null);
        } else if (row.count > columns.headings().size() && hasMore()) {
            trouble(Trouble.MORE_CELLS_THAN_HEADINGS, null);
        }
        String code = code();
        if (aside == null) {
            cells();
        }
        if (aside == null) {
            fill(code);
            batch.endRow();
            return true;
        }
        return false;
    }

    /** The column whose text is kept. */
    abstract Field codeField();

    /** Reads the cells into fields of its own; notes trouble. */
    abstract void cells();

    /** Puts what was read into the batch. */
    abstract void fill(String code);

    private boolean hasMore() {
        for (int i = columns.headings().size(); i < row.count; i++) {
            if (!row.isBlank(i)) {
                return true;
            }
        }
        return false;
    }

    /** Codes have a digit and no strange signs; anything else may be a name that slipped into the column, and is not kept. */
    private String code() {
        String text = row.text(columns.of(codeField())).strip();
        String code = codeIn(text);
        if (code.isEmpty() && !text.isEmpty()) {
            trouble(text.indexOf('\uFFFD') < 0 ? Trouble.NO_CODE : Trouble.BROKEN_LETTERS, codeField());
        }
        return code;
    }

    /** The code as written, else without the marks that nobody sees; empty if it is none. */
    private static String codeIn(String text) {
        if (isCode(text)) {
            return text;
        }
        String seen = Fold.spaces(text);
        return isCode(seen) ? seen : "";
    }

    private static boolean isCode(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            digit |= isDigit;
            boolean known = isDigit || c >= 'A' && c <= 'Z' || Character.isLetterOrDigit(c);
            if (!known && (i == 0 || CODE_SIGNS.indexOf(c) < 0)) {
                return false;
            }
        }
        return digit && text.length() <= LONGEST_CODE;
    }

    /** Notes trouble with a column of this row; the first that sets aside decides. */
    final void trouble(Trouble kind, @Nullable Field field) {
        int column = field == null ? -1 : columns.of(field);
        troubles.add(kind, field, source, row.number, field == codeField() ? "" : row.text(column));
        if (kind.setsAside() && aside == null) {
            aside = kind;
        }
        troubleBatch
                .put(source)
                .put(row.number)
                .put(codeIn(row.text(columns.of(codeField())).strip()))
                .put(kind.ordinal())
                .put(field == null ? NO_FIELD : field.ordinal())
                .put(kind.setsAside() ? 1 : 0);
        troubleBatch.endRow();
    }

    /** A day; NONE if the cell is blank, or if it cannot be read: then trouble is noted, {@code doubtful} or what is wrong. */
    final int day(Field field, boolean doubtful) {
        int column = columns.of(field);
        if (row.isBlank(column)) {
            dates.minute = DateReader.NONE;
            dates.day = DateReader.NONE;
            return DateReader.NONE;
        }
        dates.dayShift = row.dayShift;
        @Nullable Trouble wrong = dates.read(row.text, row.starts[column], row.ends[column]);
        if (wrong != null) {
            trouble(doubtful ? Trouble.DOUBTFUL_CELL : wrong, field);
            dates.minute = DateReader.NONE;
            return DateReader.NONE;
        }
        return dates.day;
    }

    final boolean isBlank(Field field) {
        return row.isBlank(columns.of(field));
    }

    final String text(Field field) {
        return row.text(columns.of(field));
    }

    final long label(Field field) {
        long number = labels.of(row, columns.of(field));
        if (labels.isBroken(number)) {
            trouble(Trouble.BROKEN_LETTERS, field);
        }
        return number;
    }

    /** A whole number from 0; NULL if the cell is blank or, with trouble noted, unreadable. */
    final long count(Field field, boolean doubtful) {
        int column = columns.of(field);
        if (row.isBlank(column)) {
            return Batch.NULL;
        }
        long value = counts.get(row.text, row.starts[column], row.ends[column], RowReader::countOf);
        if (value == Batch.NULL) {
            trouble(doubtful ? Trouble.DOUBTFUL_CELL : Trouble.NOT_A_COUNT, field);
        }
        return value;
    }

    private static long countOf(String raw) {
        String text = Fold.spaces(raw);
        if (text.matches("[0-9]{1,3}([. ][0-9]{3})+")) {
            text = text.replaceAll("[. ]", "");
        }
        return text.matches("[0-9]{1," + LONGEST_COUNT + "}") ? Long.parseLong(text) : Batch.NULL;
    }

    /** 1 for yes, 0 for no or blank; NULL with trouble noted for other words. */
    final long yes(Field field, boolean doubtful) {
        return word(field, yesNo, YES, NO, 0, doubtful);
    }

    /** 1 and 0 for the words of two lists, {@code blank} for an empty cell; NULL with trouble noted for other words. */
    final long word(Field field, SliceMap known, List<String> ones, List<String> zeros, long blank, boolean doubtful) {
        return said(field, known, blank, doubtful, key -> ones.contains(key) ? 1 : zeros.contains(key) ? 0 : Batch.NULL);
    }

    /** The number that {@code meaning} gives a word, {@code blank} for an empty cell; where it gives NULL, trouble is noted. */
    final long said(Field field, SliceMap known, long blank, boolean doubtful, ToLongFunction<String> meaning) {
        int column = columns.of(field);
        if (row.isBlank(column)) {
            return blank;
        }
        long value = known.get(
                row.text,
                row.starts[column],
                row.ends[column],
                raw -> meaning.applyAsLong(Fold.key(spoken(labels.decoded(raw)))));
        if (value == Batch.NULL) {
            trouble(doubtful ? Trouble.DOUBTFUL_CELL : Trouble.UNKNOWN_WORD, field);
        }
        return value;
    }

    /** Ticks and dashes are words, too. */
    private static String spoken(String raw) {
        if (TICK.matcher(raw).matches()) {
            return YES.get(0);
        }
        return DASH.matcher(raw).matches() ? NO.get(0) : raw;
    }
}
