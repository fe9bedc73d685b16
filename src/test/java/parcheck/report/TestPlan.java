package parcheck.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.plan.Indicator.Kind;
import parcheck.plan.Level;
import parcheck.plan.Plan;
import parcheck.plan.Text;
import parcheck.plan.Unit;
import parcheck.plan.Units;

/** A small catalogue with every sort of row, and a plan with a few units, for tests of readers. */
public final class TestPlan {
    /** The catalogue. */
    public static final Catalogue CATALOGUE = catalogue();

    /** The plan of 2023. */
    public static final Plan PLAN = new Plan(
            "thu-nghiem-2023",
            new Text("Kế hoạch thử nghiệm", "Trial plan"),
            null,
            null,
            "UBND tỉnh Hưng Yên",
            "tinh-hung-yen",
            2023,
            List.of(),
            List.of(),
            new Units(List.of(
                    unit("tinh-hung-yen", Level.PROVINCE, "tỉnh Hưng Yên"),
                    unit("so-noi-vu", Level.DEPARTMENT, "Sở Nội vụ", "Sở Nội vụ tỉnh Hưng Yên"),
                    unit("tp-hung-yen", Level.DISTRICT, "thành phố Hưng Yên", "TP Hưng Yên"),
                    unit("huyen-an-thi", Level.DISTRICT, "huyện Ân Thi"))));

    private TestPlan() {}

    private static Unit unit(String id, Level level, String name, String... aliases) {
        return new Unit(id, level, name, null, List.of(aliases), null, null);
    }

    private static Catalogue catalogue() {
        List<Indicator> all = new ArrayList<>();
        all.add(row("1.1.1", "Số nhiệm vụ đề ra trong kế hoạch", Kind.COUNT, "Nhiệm vụ", null));
        all.add(row("1.1.2", "Số nhiệm vụ đã hoàn thành", Kind.COUNT, "Nhiệm vụ", null));
        all.add(row("1.3.1", "Số lượng phiếu khảo sát", Kind.COUNT, "Số lượng", null));
        all.add(choice("1.3.2", "Hình thức khảo sát", "Trực tuyến", "Phát phiếu", "Kết hợp"));
        all.add(choice("1.4", "Tổ chức đối thoại của lãnh đạo với người dân, cộng đồng doanh nghiệp", "Không", "Có"));
        all.add(row("3.1.3", "Tổng số TTHC đang có hiệu lực", Kind.COUNT, "Thủ tục", null));
        all.add(row("3.1.3.a", "Số TTHC cấp tỉnh:", Kind.COUNT, "Thủ tục", "3.1.3"));
        all.add(row("3.1.3.b", "Số TTHC cấp huyện:", Kind.COUNT, "Thủ tục", "3.1.3"));
        all.add(row("3.1.3.c", "Số TTHC cấp xã:", Kind.COUNT, "Thủ tục", "3.1.3"));
        for (String[] who : new String[][] {{"1", "các sở, ngành"}, {"2", "UBND cấp huyện"}, {"3", "UBND cấp xã"}}) {
            String label = "Tỷ lệ hồ sơ TTHC do " + who[1] + " tiếp nhận được giải quyết đúng hạn";
            all.add(row("3.4." + who[0], label, Kind.PERCENT, "%", null));
        }
        all.add(row("3.5.1", "Số TTHC được tích hợp lên Cổng DVC", Kind.COUNT, "Thủ tục", null));
        all.add(row(
                "4.1.4", "Tổng số đơn vị sự nghiệp công lập trên địa bàn tỉnh", Kind.COUNT, "Cơ quan, đơn vị", null));
        all.add(row("4.1.4.a", "Số ĐVSNCL thuộc UBND tỉnh", Kind.COUNT, "Cơ quan, đơn vị", "4.1.4"));
        all.add(row("4.1.4.d", "Tỷ lệ ĐVSNCL đã cắt giảm so với năm 2015", Kind.PERCENT, "%", "4.1.4"));
        all.add(row("4.2.4", "Số biên chế đã tinh giản trong kỳ báo cáo", Kind.COUNT, "Người", null));
        all.add(row("4.3.4", "Tỷ lệ % đã tinh giản so với năm 2015", Kind.PERCENT, "%", null));
        all.add(row(
                "6.4",
                "Số đơn vị SNCL do nhà nước đảm bảo 100% chi thường xuyên (lũy kế đến thời điểm báo cáo)",
                Kind.COUNT,
                "Cơ quan, đơn vị",
                null));
        all.add(row("7.6.1.a", "Tỷ lệ sở, ngành đã kết nối, liên thông với UBND tỉnh", Kind.PERCENT, "%", "7.6.1"));
        all.add(row(
                "7.6.1.b", "Tỷ lệ UBND cấp huyện đã kết nối, liên thông với UBND tỉnh", Kind.PERCENT, "%", "7.6.1"));
        all.add(row("7.8.3", "Tỷ lệ hồ sơ xử lý trực tuyến mức độ 3", Kind.PERCENT, "%", null));
        all.add(supplement("dossiers.resolved-late", "Số hồ sơ giải quyết quá hạn", Kind.COUNT, true));
        all.add(supplement("dossiers.on-time-of-resolved", "Tỷ lệ hồ sơ trả đúng hạn", Kind.PERCENT, false));
        all.add(supplement("index.score", "Điểm chỉ số", Kind.SCORE, true));
        all.add(supplement("index.rank", "Thứ hạng", Kind.RANK, true));
        Map<Integer, Text> groups = new LinkedHashMap<>();
        for (int i = 1; i <= 7; i++) {
            groups.put(i, new Text("Nhóm " + i, "Group " + i));
        }
        return new Catalogue(1, groups, all);
    }

    private static Indicator row(String code, String label, Kind kind, String unit, @Nullable String parent) {
        return indicator(code, label, kind, unit, parent, Indicator.Source.MINISTRY, true, Map.of());
    }

    private static Indicator choice(String code, String label, String... states) {
        Map<Integer, Text> choices = new LinkedHashMap<>();
        for (int i = 0; i < states.length; i++) {
            choices.put(i, new Text(states[i], "state " + i));
        }
        return indicator(code, label, Kind.CHOICE, "", null, Indicator.Source.MINISTRY, true, choices);
    }

    private static Indicator supplement(String code, String label, Kind kind, boolean asked) {
        return indicator(code, label, kind, "", null, Indicator.Source.SUPPLEMENT, asked, Map.of());
    }

    private static Indicator indicator(
            String code,
            String label,
            Kind kind,
            String unit,
            @Nullable String parent,
            Indicator.Source source,
            boolean asked,
            Map<Integer, Text> choices) {
        int group = Character.isDigit(code.charAt(0)) ? code.charAt(0) - '0' : 3;
        return new Indicator(
                code,
                group,
                new Text(label, code),
                kind,
                new Text(unit, unit),
                Indicator.Nature.FLOW,
                source,
                asked,
                parent,
                EnumSet.allOf(Level.class),
                choices,
                List.of(),
                Indicator.Repair.NONE);
    }
}
