package parcheck.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A published weakness of a library: the versions from {@code from} up to, but without, {@code fixed} have it. */
record Advisory(String id, String library, String from, String fixed) {

    /** Those in the list; it is kept by hand, for no advisories can be asked for without a network. */
    static List<Advisory> all() throws IOException {
        List<Advisory> out = new ArrayList<>();
        try (var in = Advisory.class.getResourceAsStream("/parcheck/security/advisories.csv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().skip(1).toList()) {
                String[] f = line.split(",", -1);
                out.add(new Advisory(f[0], f[1], f[2], f[3]));
            }
        }
        return out;
    }

    boolean hits(Library of) {
        return of.name().equals(library)
                && Library.compare(of.version(), from) >= 0
                && Library.compare(of.version(), fixed) < 0;
    }
}
