package parcheck.security;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A library on the class path, told by the name of its file. */
record Library(String name, String version) {
    private static final Pattern FILE = Pattern.compile("(.+?)-(\\d[\\w.]*(?:-[\\w.]+)*)\\.jar");

    /** Null if the file's name has no version. */
    static Library of(String file) {
        Matcher m = FILE.matcher(file);
        return m.matches() ? new Library(m.group(1), m.group(2)) : null;
    }

    /** Every library that the tests run with; the program's own are among them. */
    static List<Library> onClassPath() {
        List<Library> out = new ArrayList<>();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : path.split(Pattern.quote(java.io.File.pathSeparator))) {
            Library library = of(Path.of(entry).getFileName().toString());
            if (library != null) {
                out.add(library);
            }
        }
        return out;
    }

    /** Numbers are compared as numbers; what follows a number (RELEASE, Final, jre) does not count. */
    static int compare(String a, String b) {
        String[] left = a.split("[.-]");
        String[] right = b.split("[.-]");
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int order = Integer.compare(number(left, i), number(right, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int number(String[] parts, int i) {
        return i < parts.length && parts[i].matches("\\d{1,9}") ? Integer.parseInt(parts[i]) : 0;
    }
}
