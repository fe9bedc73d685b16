package parcheck.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Papers printed by LibreOffice, and what stands where on their pages. */
abstract class PrintedCase {
    static final Pattern WORD = Pattern.compile(
            "<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">([^<]*)</word>");

    @TempDir
    static Path folder;

    static LittleVerdicts verdicts;

    @BeforeAll
    static void programs() {
        boolean there = found("soffice") && found("pdfinfo") && found("pdftotext");
        if (!there) {
            System.err.println("WARNING: papers are not looked at: soffice, pdfinfo or pdftotext is missing");
        }
        boolean needed = "true".equals(System.getenv("CI"));
        assertThat(there || !needed)
                .as("CI needs libreoffice and poppler-utils")
                .isTrue();
        Assumptions.assumeTrue(there, "no LibreOffice");
        verdicts = new LittleVerdicts(folder.resolve("rules"));
    }

    @AfterAll
    static void close() {
        if (verdicts != null) {
            verdicts.close();
        }
    }

    static boolean found(String program) {
        for (String place : System.getenv().getOrDefault("PATH", "").split(":")) {
            if (Files.isExecutable(Path.of(place, program))) {
                return true;
            }
        }
        return false;
    }

    static String run(String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS))
                .as(String.join(" ", command))
                .isTrue();
        return Files.readString(out);
    }

    static Path pdf(String name, byte[] file) throws IOException, InterruptedException {
        Path source = Files.write(folder.resolve(name), file);
        String home = "-env:UserInstallation=" + folder.resolve("office").toUri();
        run("soffice", home, "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), source.toString());
        Path pdf = folder.resolve(name.replaceFirst("\\.[a-z]+$", ".pdf"));
        assertThat(pdf).exists();
        return pdf;
    }

    record Box(double left, double top, double right, double bottom, String word) {}

    static List<Box> words(Path pdf, int page) throws IOException, InterruptedException {
        String number = Integer.toString(page);
        String text = run("pdftotext", "-bbox", "-f", number, "-l", number, pdf.toString(), "-");
        return WORD.matcher(text)
                .results()
                .map(m -> new Box(
                        Double.parseDouble(m.group(1)),
                        Double.parseDouble(m.group(2)),
                        Double.parseDouble(m.group(3)),
                        Double.parseDouble(m.group(4)),
                        m.group(5)))
                .toList();
    }

    static Box word(List<Box> words, String wanted) {
        return words.stream().filter(b -> b.word().equals(wanted)).findFirst().orElseThrow();
    }

    static int pages(Path pdf) throws IOException, InterruptedException {
        Matcher m = Pattern.compile("Pages:\\s+([0-9]+)").matcher(run("pdfinfo", pdf.toString()));
        assertThat(m.find()).isTrue();
        return Integer.parseInt(m.group(1));
    }

    /** The width of the longest of the lines that the words stand in. */
    static double longest(List<Box> words) {
        return words.stream()
                .mapToDouble(w -> words.stream()
                                .filter(o -> Math.abs(o.top() - w.top()) < 3)
                                .mapToDouble(Box::right)
                                .max()
                                .orElse(0)
                        - words.stream()
                                .filter(o -> Math.abs(o.top() - w.top()) < 3)
                                .mapToDouble(Box::left)
                                .min()
                                .orElse(0))
                .max()
                .orElseThrow();
    }

    /** The length of the longest unbroken line from left to right in a part of the first page; all in points. */
    static double drawn(Path pdf, double top, double bottom, double left, double right) throws Exception {
        run(
                "pdftoppm",
                "-r",
                "144",
                "-png",
                "-singlefile",
                "-l",
                "1",
                pdf.toString(),
                folder.resolve("p").toString());
        BufferedImage image = javax.imageio.ImageIO.read(folder.resolve("p.png").toFile());
        int most = 0;
        for (int y = (int) (2 * top); y < 2 * bottom; y++) {
            int length = 0;
            for (int x = (int) (2 * left); x < 2 * right; x++) {
                length = (image.getRGB(x, y) & 0xFF) < 0xA0 ? length + 1 : 0;
                most = Math.max(most, length);
            }
        }
        return most / 2.0;
    }

    /** How many pixels have the colour of the bars. */
    static int darkest(Path pdf, int page) throws IOException, InterruptedException {
        String number = Integer.toString(page);
        Path start = folder.resolve("page");
        run(
                "pdftoppm",
                "-r",
                "50",
                "-png",
                "-singlefile",
                "-f",
                number,
                "-l",
                number,
                pdf.toString(),
                start.toString());
        BufferedImage image =
                javax.imageio.ImageIO.read(folder.resolve("page.png").toFile());
        int out = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                int rgb = image.getRGB(x, y) & 0xFFFFFF;
                out += rgb == 0x4682B4 ? 1 : 0;
            }
        }
        return out;
    }
}
