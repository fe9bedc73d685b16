package parcheck.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import parcheck.paper.markup.MarkedCopy;
import parcheck.plan.Lang;
import parcheck.plan.Level;
import parcheck.plan.Unit;

/** Writes samples of papers and of reports into a folder, to be looked at. */
final class Looks {
    private Looks() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        keep(folder, "form.xlsx", Submitted.form(Level.DISTRICT, "2023-H1", "huyện Ân Thi", Submitted.figures()));
        keep(folder, "appendix.docx", Submitted.appendix(Submitted.figures()));
        reports(folder.resolve("reports"), "2023-H1", 2);
        reports(folder.resolve("before"), "2023-Q1", 1);
    }

    private static void keep(Path folder, String name, byte[] file) throws Exception {
        Submitted.Judged judged = Submitted.judge(folder, name, file);
        MarkedCopy copy =
                new MarkedCopy(new Words(Lang.VI), Submitted.checker().book().catalogue());
        Files.write(folder.resolve("marked-" + name), copy.of(judged.document(), judged.verdict()));
    }

    /** Districts and some departments, good and bad ones, the same every time. */
    private static void reports(Path folder, String period, int seed) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(seed);
        for (Unit unit : Submitted.checker().book().plan().units().all()) {
            boolean reports = unit.level() == Level.DISTRICT || random.nextInt(3) == 0;
            if (reports && unit.level() != Level.PROVINCE && random.nextInt(8) > 0) {
                byte[] form = Submitted.form(unit.level(), period, unit.name(), figures(random));
                Files.write(folder.resolve(unit.id() + ".xlsx"), form);
            }
        }
        Files.writeString(folder.resolve("hong.xlsx"), "x");
    }

    private static Map<String, Object> figures(Random random) {
        Map<String, Object> out = new LinkedHashMap<>(Submitted.figures());
        out.put("1.1.2", 30 + random.nextInt(11));
        out.put("legal.anticorruption-told", 2 + random.nextInt(2));
        int late = random.nextInt(1_400);
        int early = 3_000 + random.nextInt(9_000);
        out.put("dossiers.resolved-late", late);
        out.put("dossiers.resolved-early", early);
        out.put("dossiers.resolved-on-time", Math.max(0, 13_250 - late - early));
        out.put("dossiers.handled", random.nextBoolean() ? 13_250 : "khoảng 13.250");
        out.put("documents.electronic", random.nextBoolean() ? 9_815 : 9_400 + random.nextInt(400));
        out.put("documents.signed-fully", 9_300 + random.nextInt(100));
        out.put("workfiles.online", 900 + random.nextInt(1_091));
        out.put("commune-officials.qualified", 300 + random.nextInt(13));
        out.put("devices.all", 200);
        out.put("devices.protected", 180 + random.nextInt(21));
        out.put("officials.all", 150);
        out.put("officials.using-mail", 140 + random.nextInt(11));
        return out;
    }
}
