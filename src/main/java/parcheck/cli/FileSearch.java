package parcheck.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the files to check: those named, and all in the folders named, in an order that is the same on every machine. */
final class FileSearch {
    private static final Set<String> OWN_OUTPUT = Set.of(
            "findings.json",
            "findings.csv",
            "poam.json",
            "junit.xml",
            "marked.xlsx",
            "marked.docx",
            "summary.csv",
            "summary.html");

    private final List<Item> items = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int skipped;

    /** One file to check, and the name by which the user knows it; {@code shut} if it is a folder that may not be entered. */
    record Item(Path path, String name, boolean shut) {

        /** Whether the machine's locale could not even hold the name; such a file is neither opened nor named in results. */
        boolean garbled() {
            return isGarbled(name);
        }
    }

    /** Whether letters were lost because the process runs under a locale without them. */
    static boolean isGarbled(String text) {
        return text.indexOf('\uFFFD') >= 0;
    }

    /** Adds what the user named: a file under the path typed, a folder's files by their path below it, or below all of it if {@code several}. */
    void add(String typed, Path path, boolean several) throws IOException {
        String name = below(typed, path);
        if (!Files.isDirectory(path)) {
            items.add(new Item(path, unique(name), false));
            return;
        }
        List<Item> found = new ArrayList<>();
        Files.walkFileTree(path, new Visitor(path, several ? name + "/" : "", found));
        found.sort(Comparator.comparing(Item::name));
        found.forEach(item -> items.add(new Item(item.path(), unique(item.name()), item.shut())));
    }

    /** The files found, those of a folder sorted by name. */
    List<Item> items() {
        return items;
    }

    /** How many files and folders were passed over: temporary ones, hidden ones, texts that are no reports, the program's own output. */
    int skipped() {
        return skipped;
    }

    /** The path as typed if it leads downwards, else the last name alone: results must never land outside of their folder. */
    private static String below(String typed, Path path) {
        Path plain = Path.of(typed).normalize();
        boolean down = !plain.isAbsolute()
                && !plain.startsWith("..")
                && !plain.toString().isEmpty();
        Path own = down ? plain : path.toAbsolutePath().normalize().getFileName();
        return own == null ? "" : own.toString().replace('\\', '/');
    }

    private String unique(String name) {
        String free = name;
        for (int i = 2; !names.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path top;
        private final String prefix;
        private final List<Item> found;

        Visitor(Path top, String prefix, List<Item> found) {
            this.top = top;
            this.prefix = prefix;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(top) && String.valueOf(folder.getFileName()).startsWith(".")) {
                skipped++;
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = String.valueOf(file.getFileName());
            if (name.startsWith(".")
                    || name.startsWith("~$")
                    || OWN_OUTPUT.contains(name)
                    || LooseText.isNoReport(file, name)) {
                skipped++;
            } else {
                take(file, false);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A folder that may not be entered is named like a file that may not be read. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            take(file, true);
            return FileVisitResult.CONTINUE;
        }

        private void take(Path file, boolean shut) {
            String below = top.relativize(file).toString().replace('\\', '/');
            found.add(new Item(file, below.isEmpty() ? top.toString() : prefix + below, shut));
        }
    }
}
