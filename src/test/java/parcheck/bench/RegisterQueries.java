package parcheck.bench;

import java.util.List;

/** What a database alone is asked of a dossier register, beside which audits are measured: two readings of the file, with its days typed. */
public final class RegisterQueries {
    /** The columns that an audit takes from the same file, typed. */
    private static final String DUCK = """
            SELECT "Mã hồ sơ" AS code, "Đơn vị" AS unit, "Lĩnh vực" AS field, "Tên TTHC" AS name, "Trạng thái" AS status,
                TRY_CAST("Số lần hẹn lại" AS INTEGER) AS again, TRY_CAST("Số lần yêu cầu bổ sung" AS INTEGER) AS asked,
                CAST(strptime("Ngày hẹn trả", '%d/%m/%Y') AS DATE) AS due,
                CAST(strptime("Ngày tiếp nhận", '%d/%m/%Y %H:%M') AS DATE) AS received,
                CAST(strptime("Ngày xử lý xong", '%d/%m/%Y %H:%M') AS DATE) AS ended,
                CAST(strptime("Ngày xin lỗi", '%d/%m/%Y') AS DATE) AS sorry,
                CAST(strptime("Ngày hẹn lại", '%d/%m/%Y') AS DATE) AS due_again, "Tạm dừng" AS pauses
            FROM read_csv('FILE', all_varchar = true)""";

    private static final String POSTGRES = """
            SELECT "Mã hồ sơ" AS code, "Đơn vị" AS unit, "Lĩnh vực" AS field, "Tên TTHC" AS name, "Trạng thái" AS status,
                CAST("Số lần hẹn lại" AS INTEGER) AS again, CAST("Số lần yêu cầu bổ sung" AS INTEGER) AS asked,
                to_date("Ngày hẹn trả", 'DD/MM/YYYY') AS due, to_date("Ngày tiếp nhận", 'DD/MM/YYYY HH24:MI') AS received,
                to_date("Ngày xử lý xong", 'DD/MM/YYYY HH24:MI') AS ended, to_date("Ngày xin lỗi", 'DD/MM/YYYY') AS sorry,
                to_date("Ngày hẹn lại", 'DD/MM/YYYY') AS due_again, "Tạm dừng" AS pauses
            FROM register""";

    private static final String SUMS = """
            COUNT(*), SUM(CASE WHEN ended < due THEN 1 ELSE 0 END), SUM(CASE WHEN ended = due THEN 1 ELSE 0 END),
            SUM(CASE WHEN ended > due THEN 1 ELSE 0 END), SUM(CASE WHEN received >= DATE '2022-12-15' THEN 1 ELSE 0 END),
            SUM(CASE WHEN ended IS NULL AND due < DATE '2023-06-14' THEN 1 ELSE 0 END)""";

    /** First reading: how dossiers stood by what an audit groups them by. */
    private static final String BY_GROUPS = "SELECT unit, field, name, EXTRACT(MONTH FROM ended), " + SUMS
            + " FROM (COLUMNS) c GROUP BY GROUPING SETS ((unit), (field), (name), (EXTRACT(MONTH FROM ended)))";

    /** Second reading: first what ended early between 15 December and 14 June, then the tests of late dossiers, and distinct codes. */
    private static final String AS_A_WHOLE =
            "SELECT SUM(CASE WHEN ended BETWEEN DATE '2022-12-15' AND DATE '2023-06-14' AND ended < due THEN 1 ELSE 0 END),"
                    + " COUNT(DISTINCT code), " + SUMS
                    + ", COUNT(DISTINCT status), SUM(CASE WHEN ended > due AND sorry IS NULL THEN 1 ELSE 0 END),"
                    + " SUM(CASE WHEN ended > due AND sorry >= due THEN 1 ELSE 0 END), SUM(CASE WHEN again > 1 THEN 1 ELSE 0 END),"
                    + " SUM(CASE WHEN asked > 1 THEN 1 ELSE 0 END), SUM(CASE WHEN ended > due_again THEN 1 ELSE 0 END), COUNT(pauses)"
                    + " FROM (COLUMNS) c";

    private RegisterQueries() {}

    /** Both questions to DuckDB, which reads a file itself; the last begins with how many dossiers ended early. */
    public static List<String> duck(String file) {
        return with(DUCK.replace("FILE", file));
    }

    /** Both questions to PostgreSQL, where the file's cells stand as texts in the table {@code register}. */
    public static List<String> postgres() {
        return with(POSTGRES);
    }

    private static List<String> with(String columns) {
        return List.of(BY_GROUPS.replace("COLUMNS", columns), AS_A_WHOLE.replace("COLUMNS", columns));
    }
}
