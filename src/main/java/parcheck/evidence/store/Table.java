package parcheck.evidence.store;

import java.util.List;
import java.util.stream.Collectors;

/** A table of the store: its columns in the order in which rows are filled in. */
public record Table(String name, List<Column> columns) {

    /** What a column holds; everything but texts is kept as a number. */
    enum Kind {
        TEXT,
        INTEGER,
        BIGINT,
        DATE
    }

    /** A column and what it holds. */
    record Column(String name, Kind kind) {}

    /** Dossiers, a row each. */
    public static final Table DOSSIER = of(
            "dossier",
            "source INTEGER, row_no INTEGER, code TEXT, unit_no BIGINT, field_no BIGINT, procedure_no BIGINT, "
                    + "received_on DATE, due_on DATE, due_by DATE, extended_by DATE, ended_on DATE, reappointed INTEGER, "
                    + "supplements INTEGER, apology INTEGER, apology_on DATE, no_fault INTEGER, paused_halves INTEGER, "
                    + "open_minutes INTEGER, ended INTEGER, channel INTEGER");

    /** Outgoing documents, a row each. */
    public static final Table DOCUMENT = of(
            "document",
            "source INTEGER, row_no INTEGER, code TEXT, unit_no BIGINT, issued_on DATE, secret INTEGER, "
                    + "electronic INTEGER, leader INTEGER, agency INTEGER");

    /** Posts of one unit, year and kind in each row. */
    public static final Table POST = of(
            "post",
            "source INTEGER, row_no INTEGER, code TEXT, unit_no BIGINT, year_no INTEGER, kind INTEGER, "
                    + "assigned INTEGER, present INTEGER");

    /** What is wrong with a row, as often as something is. */
    public static final Table TROUBLE =
            of("trouble", "source INTEGER, row_no INTEGER, code TEXT, kind INTEGER, field INTEGER, aside INTEGER");

    /** What has to be remembered beside the rows. */
    public static final Table MEMO = of("memo", "content TEXT");

    /** Names by their numbers. */
    public static final Table LABEL = of("label", "no BIGINT, name TEXT");

    /** Each day with the working half days before it. */
    public static final Table CALENDAR =
            of("calendar", "on_day DATE, day_no INTEGER, halves_until INTEGER, next_working DATE");

    /** The one row that says which days, years and units count. */
    public static final Table WINDOW = of(
            "report_window",
            "starts_on DATE, ends_on DATE, base_year INTEGER, this_year INTEGER, dossier_unit BIGINT, document_unit BIGINT, "
                    + "post_unit BIGINT");

    static final List<Table> ALL = List.of(DOSSIER, DOCUMENT, POST, TROUBLE, MEMO, LABEL, CALENDAR, WINDOW);

    private static Table of(String name, String columns) {
        return new Table(
                name,
                List.of(columns.split(", ")).stream()
                        .map(c -> new Column(c.split(" ")[0], Kind.valueOf(c.split(" ")[1])))
                        .toList());
    }

    /** The statement that makes the table, the same in every database. */
    String ddl() {
        return columns.stream()
                .map(c -> c.name() + " "
                        + (c.kind() == Kind.TEXT ? "VARCHAR" : c.kind().name()))
                .collect(Collectors.joining(", ", "CREATE TABLE " + name + " (", ")"));
    }
}
