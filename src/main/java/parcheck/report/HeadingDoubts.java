package parcheck.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Place;
import parcheck.plan.Fold;
import parcheck.plan.Level;
import parcheck.plan.Plan;
import parcheck.plan.Unit;
import parcheck.report.words.Words;

/** Holds the heading of a report against the plan that is to judge it: another year, province, plan, or a unit nobody knows. */
final class HeadingDoubts {
    private static final Words WORDS = new Words("/parcheck/reading_vi.properties");
    private static final List<String> COMMUNES = WORDS.keys("unit.commune");
    private static final String PROVINCE = Fold.key(WORDS.text("unit.province-word"));

    private HeadingDoubts() {}

    /** The doubts, unit first; empty for a report that the plan addresses. */
    static List<Doubt> of(Heading heading, Plan plan) {
        List<Doubt> out = new ArrayList<>();
        unit(heading, plan, out);
        if (heading.period().year() != plan.year()) {
            add(
                    out,
                    Doubt.Kind.OTHER_YEAR,
                    heading.periodPlace(),
                    heading.period().code(),
                    "" + plan.year());
        }
        String other = heading.plan();
        if (other != null && !other.equals(plan.id())) {
            add(out, Doubt.Kind.OTHER_PLAN, Place.WHOLE_FILE, other, plan.id());
        }
        return out;
    }

    private static void unit(Heading heading, Plan plan, List<Doubt> out) {
        Level named = UnitName.level(heading.unitName(), plan.units());
        if (named != null && named != heading.level()) {
            String judged = heading.level().code();
            add(out, Doubt.Kind.LEVEL_MISMATCH, heading.unitPlace(), judged, named.code());
        }
        if (heading.unit() != null) {
            return;
        }
        if (heading.level() == Level.PROVINCE || namesOtherProvince(heading.unitName(), plan)) {
            add(out, Doubt.Kind.OTHER_PROVINCE, heading.unitPlace(), heading.unitName(), plan.issuer());
        } else if (heading.level() != Level.COMMUNE || !soundsLikeCommune(heading.unitName())) {
            add(out, Doubt.Kind.UNKNOWN_UNIT, heading.unitPlace(), heading.unitName());
        }
    }

    private static boolean namesOtherProvince(String name, Plan plan) {
        String key = Fold.key(name);
        int at = (" " + key).indexOf(" " + PROVINCE + " ");
        if (at < 0) {
            return false;
        }
        @Nullable Unit named = plan.units().find(key.substring(at));
        return named == null || named.level() != Level.PROVINCE;
    }

    private static boolean soundsLikeCommune(String name) {
        String key = UnitName.withoutCommittee(name);
        return COMMUNES.stream().anyMatch(c -> key.startsWith(c + " "));
    }

    private static void add(List<Doubt> out, Doubt.Kind kind, Place place, String raw, String... details) {
        out.add(new Doubt(kind, null, place, raw, List.of(details)));
    }
}
