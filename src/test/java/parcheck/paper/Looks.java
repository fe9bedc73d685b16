package parcheck.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import parcheck.paper.markup.MarkedCopy;
import parcheck.plan.Lang;
import parcheck.plan.Level;

/** Writes samples of the papers to be looked at. */
final class Looks {
    private Looks() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        keep(folder, "form.xlsx", Submitted.form(Level.DISTRICT, "2023-H1", "huyện Ân Thi", Submitted.figures()));
        keep(folder, "appendix.docx", Submitted.appendix(Submitted.figures()));
    }

    private static void keep(Path folder, String name, byte[] file) throws IOException {
        Submitted.Judged judged = Submitted.judge(folder, name, file);
        MarkedCopy copy =
                new MarkedCopy(new Words(Lang.VI), Submitted.checker().book().catalogue());
        Files.write(folder.resolve("marked-" + name), copy.of(judged.document(), judged.verdict()));
        System.out.println(
                new Screen(new Words(Lang.VI), Submitted.checker().book().catalogue(), 110, false)
                        .text(judged.verdict()));
    }
}
