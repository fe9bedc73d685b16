package parcheck.paper.leader;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import parcheck.check.FindingClass;
import parcheck.paper.Words;
import parcheck.plan.Lang;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.report.TestPlan;

/** What the leader's page says of missed targets: each with its name, and no empty bar that looks as if nothing lacked. */
class ShortfallsTest {
    private static final String RISES = "II.0-4";
    private static final String ON_TIME = "II.2.a-1";

    private static UnitResult unit(String name, Map<String, String> missed, Gap... gaps) {
        return new UnitResult(
                name + ".xlsx",
                name,
                name,
                Level.DISTRICT,
                Period.of("2023-H1"),
                TestPlan.PLAN.id(),
                Map.of(),
                missed,
                Map.of(FindingClass.BREACH, (long) missed.size()),
                List.of(gaps));
    }

    private static Gap gap(String unit, String share) {
        return new Gap(
                FindingClass.BREACH,
                unit,
                ON_TIME,
                "Đúng hạn",
                "95 %",
                "trên 95 %",
                "0",
                "1 hồ sơ",
                new BigDecimal(share));
    }

    private static String page(UnitResult... results) {
        Html page = new Html();
        page.begin("section");
        new Shortfalls(page, new Words(Lang.VI)).write(Group.of(TestPlan.PLAN, Period.of("2023-H1"), List.of(results)));
        return page.end().toString();
    }

    @Test
    void aMissedClauseHasItsNameThoughNoShareOfItsLimitCanBeWorkedOut() {
        Map<String, String> rises = Map.of(RISES, "Chỉ số tăng");
        String page = page(unit("a", rises, gap("a", "5.3")), unit("b", rises));
        assertThat(page).contains("<b>II.0-4</b> Chỉ số tăng", "2/2");
        assertThat(page).doesNotContain("không tính được phần còn thiếu");
    }

    @Test
    void whereNoGapCanBeComparedTheMissedTargetsAreStillListed() {
        String page = page(unit("a", Map.of(RISES, "Chỉ số tăng")));
        assertThat(page).contains("không tính được phần còn thiếu", "<b>II.0-4</b> Chỉ số tăng", "1/1");
        assertThat(page).doesNotContain("Không có chỉ tiêu nào không đạt");
    }

    @Test
    void nothingMissedIsSaidAndNothingIsDrawn() {
        assertThat(page(unit("a", Map.of())))
                .contains("Không có chỉ tiêu nào không đạt")
                .doesNotContain("<table", "<svg");
    }

    @Test
    void aGapThatWouldBeAnEmptyBarIsToldInWords() {
        Map<String, String> late = Map.of(ON_TIME, "Đúng hạn");
        String none = page(unit("a", late, gap("a", "0.00")));
        assertThat(gaps(none)).contains("vừa đúng ngưỡng, vẫn chưa đạt").doesNotContain("<svg", "0,0");
        String tiny = page(unit("a", late, gap("a", "0.049")));
        assertThat(gaps(tiny)).contains("dưới 0,1\u00A0%").doesNotContain("<svg", "0,0");
        String small = page(unit("a", late, gap("a", "0.05")));
        assertThat(gaps(small)).contains("<svg", "0,1\u00A0%").doesNotContain("dưới");
    }

    private static String gaps(String page) {
        return page.substring(0, page.indexOf("<h3"));
    }
}
