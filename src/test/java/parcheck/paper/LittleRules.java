package parcheck.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A complete little rule folder on disk: one share above 95 %, one relation, and one clause left to people. */
public final class LittleRules {
    private static final String CATALOGUE = """
            form-version: 1
            groups: {"1": {vi: Nhóm, en: Group}}
            indicators:
              - {code: a.all, group: 1, names: {vi: Tất cả hồ sơ, en: All dossiers}, kind: count, unit: {vi: Hồ sơ, en: dossiers}}
              - {code: a.good, group: 1, names: {vi: Hồ sơ tốt, en: Good dossiers}, kind: count, unit: {vi: Hồ sơ, en: dossiers}}
              - {code: "9.1", group: 1, source: ministry, names: {vi: Tỷ lệ tự khai, en: Stated rate}, kind: percent, unit: {vi: "%", en: "%"}}
              - code: a.share
                group: 1
                names: {vi: Tỷ lệ hồ sơ tốt, en: Share of good dossiers}
                kind: percent
                unit: {vi: "%", en: "%"}
                asked: false
                repair: dilute
                from:
                  - {share: [a.good], over: [a.all]}
                  - {stated: ["9.1"]}
            relations:
              - {id: good-of-all, at-most: [a.good], limit: [a.all], why: {vi: tốt không quá tất cả, en: good within all}}
            """;
    private static final String BOUNDS = """
            rule "K.bounds"
            when
                Balance( kind == "at-most", strict, difference > 0B )
            then
                findings.impossible( drools );
            end
            """;
    private static final String BOUNDS_SHEET = """
            title: {vi: Phần lớn hơn toàn bộ, en: Part above whole}
            remedy: {vi: Sửa con số sai, en: Mend the wrong figure}
            cases:
              - {name: below, given: {a.good: 1, a.all: 2}, fires: false}
              - {name: above, given: {a.good: 3, a.all: 2}, fires: true}
            """;
    private static final String SHARE = """
            rule "II.1.a"
            when
                Measure( indicator == "a.share", value <= 95B )
            then
                findings.missed( drools );
            end
            """;
    private static final String SHARE_SHEET = """
            title: {vi: Hồ sơ tốt, en: Good dossiers}
            target: "> 95 %"
            kind: binding
            needs: [a.share]
            applies: [province, department]
            reading: {vi: Trên là lớn hơn hẳn, en: Above is strict}
            remedy: {vi: Làm tốt hơn, en: Do better}
            cases:
              - {name: at the limit, given: {a.all: 100, a.good: 95}, outcome: missed}
              - {name: above, given: {a.all: 100, a.good: 96}, outcome: met}
            """;
    private static final String PLAN = """
            title: {vi: Kế hoạch YEAR, en: Plan YEAR}
            issuer: UBND tỉnh U
            unit: u
            year: YEAR
            clauses:
              - {id: II.1.a, row: T1a, rule: 1-chapter/1a-share}
              - {id: II.1.b, row: T1b, title: {vi: Việc khác, en: Other things}, unjudged: {vi: Không đo được, en: No measure}}
            """;

    private LittleRules() {}

    /** Writes a rule folder with a plan {@code p<year>} for each year. */
    public static Path write(Path folder, int... years) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("indicators.yaml", CATALOGUE);
        files.put("integrity/bounds.drl", BOUNDS);
        files.put("integrity/bounds.yaml", BOUNDS_SHEET);
        for (int year : years) {
            String plan = "p" + year + "/";
            files.put(plan + "1-chapter/1a-share.drl", SHARE);
            files.put(plan + "1-chapter/1a-share.yaml", SHARE_SHEET);
            files.put(plan + "plan.yaml", PLAN.replace("YEAR", Integer.toString(year)));
            files.put(plan + "units.yaml", "units:\n  - {id: u, level: province, name: tỉnh U}\n");
        }
        files.forEach((name, text) -> put(folder.resolve(name), text));
        return folder;
    }

    /** A report in the JSON form. */
    public static String report(String unit, String period, String values) {
        return """
                {"schema": "parcheck-report/1", "unit": {"name": "%s", "level": "province"}, "period": "%s",
                 "values": [%s]}
                """.formatted(unit, period, values);
    }

    /** Figures of a report: so many in all, so many good. */
    public static String figures(int all, int good) {
        return "{\"indicator\": \"a.all\", \"value\": " + all + "}, {\"indicator\": \"a.good\", \"value\": " + good
                + "}";
    }

    /** Writes a text file and its folders. */
    public static Path put(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
