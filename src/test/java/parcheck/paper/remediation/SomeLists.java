package parcheck.paper.remediation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists for tests, short to write down. */
public final class SomeLists {
    /** Texts that something might take for more than text. */
    public static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://x\",\"y\")",
            "+1+1",
            "-2",
            "@SUM(A1)",
            "{{co_quan}}",
            "{{?x}} {{/x}} [noi_dung]",
            "<w:p><b>đậm</b></w:p> & &amp; ]]>",
            "_x0041_ và _x000D_",
            "'nháy",
            "\u202Eđảo chiều",
            "dòng một\ndòng hai",
            "$1 \\0 ${x} #{y} %s {0}");

    private SomeLists() {}

    /** A row with this key and class, due on 4 July 2023. */
    public static ListRow row(String key, String type, Typed typed) {
        return row(key, type, "Việc " + key, new BigDecimal("12.5"), typed);
    }

    static ListRow row(String key, String type, String what, @Nullable BigDecimal shortfall, Typed typed) {
        return new ListRow(
                key,
                type,
                "II.2.a-1",
                what,
                "83,1\u00A0%",
                "trên 95\u00A0%",
                "11,9 điểm phần trăm",
                shortfall,
                "cần thêm 201\u00A0hồ sơ",
                "2.840 / 3.000 = 94,67\u00A0%",
                "Chủ tịch UBND huyện U; theo dõi: Văn phòng UBND tỉnh",
                "2023-07-04",
                "Bảng trích",
                "",
                typed);
    }

    /** The list of a unit. */
    public static ListSheet list(String unit, ListRow... rows) {
        return new ListSheet(
                "id-" + unit,
                unit,
                "2023-H1",
                List.of("Đơn vị: " + unit, "Kỳ: 2023-H1", "Tệp: a.xlsx"),
                "Nhắc nhở",
                "Chấn chỉnh",
                List.of(rows));
    }

    /** A list in which every text is one of the hostile ones. */
    public static ListSheet hostile() {
        List<ListRow> rows = new ArrayList<>();
        for (String text : HOSTILE) {
            rows.add(new ListRow(
                    "k" + rows.size(),
                    "breach",
                    text,
                    text,
                    text,
                    text,
                    text,
                    null,
                    text,
                    text,
                    text,
                    text,
                    text,
                    text,
                    new Typed(text.strip(), text.strip(), text.strip())));
        }
        return new ListSheet("id", "=1+1 {{x}} <b>", "2023-H1", List.of("=a", "{{b}}", "<c>"), "s", "t", rows);
    }
}
