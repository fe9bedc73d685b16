package parcheck.check;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.*;
import org.junit.jupiter.api.Test;
import parcheck.intake.*;
import parcheck.plan.*;
import parcheck.report.*;

class WalkTest {
    @Test
    void walk() {
        RuleBook book = RuleBookReader.read(RuleFolder.open(Path.of("rules")), "hung-yen-2023");
        Path cache = Path.of("target/rule-cache");
        for (int i = 0; i < 3; i++) {
            long t = System.nanoTime();
            try (Checker c = RuleLoader.load(book, RuleCache.in(cache))) {
                System.out.println("load ms " + (System.nanoTime() - t) / 1000000);
                Map<String, Measure> stated = new LinkedHashMap<>();
                for (String[] kv : new String[][] {{"dossiers.resolved", "2000"}, {"dossiers.resolved-late", "100"}})
                    stated.put(
                            kv[0],
                            new Measure(
                                    kv[0],
                                    kv[0],
                                    new BigDecimal(kv[1]),
                                    null,
                                    Measure.Origin.STATED,
                                    Place.cell("Biểu 3", 4, 4),
                                    kv[1]));
                Report r = new Report(
                        new Heading(
                                "tỉnh Hưng Yên",
                                book.plan().units().find("Tỉnh Hưng Yên"),
                                Level.PROVINCE,
                                Period.of("2023"),
                                null,
                                Place.WHOLE_FILE,
                                Place.WHOLE_FILE),
                        stated,
                        Map.of(),
                        List.of());
                Verdict v = c.check(r, new Source("x.json", new byte[0], "00"), null);
                System.out.println(v);
            }
        }
    }
}
