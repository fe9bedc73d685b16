package parcheck.oracle;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One line of the table that the oracle judges by: transcribed from the plan on its own, not from the rules. */
record Demand(
        String clause,
        List<String> indicators,
        String comparator,
        BigDecimal limit,
        String judged,
        String until,
        List<String> levels) {

    boolean satisfied(Ratio value) {
        int c = value.compare(Ratio.of(limit));
        return switch (comparator) {
            case ">" -> c > 0;
            case ">=" -> c >= 0;
            case "=" -> c >= 0;
            case "<=" -> c <= 0;
            default -> throw new IllegalArgumentException(comparator);
        };
    }

    static List<Demand> all() throws IOException {
        List<Demand> out = new ArrayList<>();
        try (var in = Demand.class.getResourceAsStream("/parcheck/oracle/demands.csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().skip(1).toList()) {
                String[] f = line.split(",", -1);
                out.add(new Demand(
                        f[0],
                        List.of(f[1].split(";")),
                        f[2],
                        new BigDecimal(f[3]),
                        f[4],
                        f[5],
                        List.of(f[6].split(";"))));
            }
        }
        return out;
    }
}
