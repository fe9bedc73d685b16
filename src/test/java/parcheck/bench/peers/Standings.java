package parcheck.bench.peers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes what a contest came to: a table in Markdown and a chart in SVG, into {@code -Dpeers.out=DIR} (else target/peers). */
final class Standings {
    private static final Path FOLDER = Path.of(System.getProperty("peers.out", "target/peers"));
    private static final int WIDTH = 640;
    private static final int LABEL = 190;
    private static final int LINE = 26;

    private Standings() {}

    /** Both files carry the name; prints the table, too. */
    static void write(String name, Contest contest, List<Contest.Result> results) throws IOException {
        Files.createDirectories(FOLDER);
        String table = table(contest, results);
        Files.writeString(FOLDER.resolve(name + ".md"), table, StandardCharsets.UTF_8);
        Files.writeString(FOLDER.resolve(name + ".svg"), chart(contest, results), StandardCharsets.UTF_8);
        System.out.println(table);
    }

    private static String table(Contest contest, List<Contest.Result> results) {
        StringBuilder out = new StringBuilder();
        out.append("| ").append(contest.work()).append(" | ").append(contest.time());
        out.append(" for one ").append(contest.unit());
        out.append(" | ratio to the first |\n|---|---|---|\n");
        double first = results.get(0).micros();
        for (Contest.Result r : results) {
            out.append(
                    String.format(Locale.ROOT, "| %s | %s | %.2f |%n", r.name(), time(r.micros()), r.micros() / first));
        }
        return out.toString();
    }

    private static String chart(Contest contest, List<Contest.Result> results) {
        double most = results.stream().mapToDouble(Contest.Result::micros).max().orElse(1);
        int height = LINE * (results.size() + 1) + 10;
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\">%n",
                WIDTH,
                height));
        out.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        out.append(String.format(
                Locale.ROOT,
                "<text x=\"8\" y=\"18\" font-weight=\"bold\">%s, %s for one %s</text>%n",
                contest.work(),
                contest.time(),
                contest.unit()));
        int y = LINE;
        for (Contest.Result r : results) {
            double width = Math.max(1, r.micros() / most * (WIDTH - LABEL - 90));
            String colour = r == results.get(0) ? "#1b4f8a" : "#9aa5b1";
            out.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"16\""
                            + " fill=\"%s\"/><text x=\"%.1f\" y=\"%d\">%s</text>%n",
                    LABEL - 8,
                    y + 17,
                    r.name(),
                    LABEL,
                    y + 4,
                    width,
                    colour,
                    LABEL + width + 6,
                    y + 17,
                    time(r.micros())));
            y += LINE;
        }
        return out.append("</svg>\n").toString();
    }

    private static String time(double micros) {
        if (micros >= 1e6) {
            return String.format(Locale.ROOT, "%.2f s", micros / 1e6);
        }
        return micros >= 1e3
                ? String.format(Locale.ROOT, "%.2f ms", micros / 1e3)
                : String.format(Locale.ROOT, "%.1f µs", micros);
    }
}
