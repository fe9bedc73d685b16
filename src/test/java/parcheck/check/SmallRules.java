package parcheck.check;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import parcheck.plan.RuleBook;
import parcheck.plan.RuleBookReader;
import parcheck.plan.RuleFolder;

/** A complete little rule folder in memory, in which a test can spoil one thing. */
final class SmallRules {
    static final String DRL = "p/1-chapter/1a-share.drl";
    static final String SHEET = "p/1-chapter/1a-share.yaml";
    static final String PLAN = "p/plan.yaml";

    private final Map<String, String> files = new LinkedHashMap<>();

    SmallRules() {
        files.put("indicators.yaml", """
                form-version: 1
                groups: {"1": {vi: Nhóm, en: Group}}
                indicators:
                  - {code: a.all, group: 1, names: {vi: Tất cả, en: All}, kind: count, unit: {vi: cái, en: items}}
                  - {code: a.good, group: 1, names: {vi: Tốt, en: Good}, kind: count, unit: {vi: cái, en: items}}
                  - {code: a.part, group: 1, names: {vi: Phần, en: Part}, kind: count, unit: {vi: cái, en: items}}
                  - {code: s.stated, group: 1, names: {vi: Tự khai, en: Stated}, kind: percent, unit: {vi: "%", en: "%"}}
                  - code: a.share
                    group: 1
                    names: {vi: Tỷ lệ, en: Share}
                    kind: percent
                    unit: {vi: "%", en: "%"}
                    asked: false
                    repair: in-place
                    from:
                      - {share: [a.good], over: [a.all]}
                      - {stated: [s.stated]}
                  - {code: b.cut, group: 1, names: {vi: Giảm, en: Cut}, kind: count, unit: {vi: người, en: people}, asked: false, from: [{cut: a.all}]}
                relations:
                  - {id: good-of-all, at-most: [a.good], limit: [a.all], why: {vi: tốt ≤ tất cả, en: good ≤ all}}
                """);
        files.put("integrity/bounds.drl", """
                rule "K.bounds"
                when
                    Balance( kind == "at-most", strict, difference > 0B )
                then
                    findings.impossible( drools );
                end
                """);
        files.put("integrity/bounds.yaml", """
                title: {vi: Phần lớn hơn toàn bộ, en: Part above whole}
                remedy: {vi: Sửa, en: Mend}
                cases:
                  - {name: below, given: {a.good: 1, a.all: 2}, fires: false}
                  - {name: above, given: {a.good: 3, a.all: 2}, fires: true}
                """);
        files.put(DRL, """
                rule "II.1.a"
                when
                    Measure( indicator == "a.share", value <= 95B )
                then
                    findings.missed( drools );
                end
                """);
        files.put(SHEET, """
                title: {vi: Tỷ lệ tốt, en: Good share}
                target: "> 95 %"
                kind: binding
                needs: [a.share]
                applies: [province]
                remedy: {vi: Làm tốt hơn, en: Do better}
                cases:
                  - {name: at the limit, given: {a.all: 100, a.good: 95}, outcome: missed}
                  - {name: above, given: {a.all: 100, a.good: 96}, outcome: met}
                """);
        files.put("p/1-chapter/1b-cut.drl", """
                rule "II.1.b"
                when
                    Measure( indicator == "b.cut", value < 10B )
                then
                    findings.missed( drools );
                end
                """);
        files.put("p/1-chapter/1b-cut.yaml", """
                title: {vi: Giảm, en: Cut}
                target: ">= 10"
                kind: binding
                judged: year-end
                needs: [b.cut]
                applies: [province]
                remedy: {vi: Giảm thêm, en: Cut more}
                cases:
                  - {name: at the limit, given: {a.all: 190}, outcome: met}
                  - {name: one short, given: {a.all: 191}, outcome: missed}
                  - {name: half a year, given: {a.all: 191}, period: 2023-H1, outcome: pending}
                """);
        files.put(PLAN, """
                title: {vi: Kế hoạch, en: Plan}
                issuer: UBND
                unit: u
                year: 2023
                bases:
                  - {indicator: a.all, unit: u, year: 2021, value: 200, document: {vi: Sổ, en: Book}}
                clauses:
                  - {id: II.1.a, row: A, rule: 1-chapter/1a-share}
                  - {id: II.1.b, row: B, rule: 1-chapter/1b-cut}
                  - {id: II.1.c, row: C, title: {vi: Khác, en: Other}, unjudged: {vi: Không đo được, en: No measure}}
                """);
        files.put("p/units.yaml", "units:\n  - {id: u, level: province, name: tỉnh U}\n");
    }

    /** Replaces text in one file; fails if it is not there, so that a test cannot spoil nothing. */
    SmallRules with(String file, String what, String by) {
        String text = files.getOrDefault(file, "");
        if (!text.contains(what)) {
            throw new IllegalArgumentException(file + " does not contain " + what);
        }
        files.put(file, text.replace(what, by));
        return this;
    }

    SmallRules put(String file, String text) {
        files.put(file, text);
        return this;
    }

    SmallRules without(String file) {
        files.remove(file);
        return this;
    }

    RuleBook book() {
        return RuleBookReader.read(folder(), "p");
    }

    RuleFolder folder() {
        TreeMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return new RuleFolder("test", bytes);
    }

    Checker load() {
        return RuleLoader.load(book(), RuleCache.none());
    }

    /** As {@link #load}, but compiled once for each build; only for rules that are good. */
    Checker kept() {
        return RuleLoader.load(book(), RepositoryRules.CACHE);
    }
}
