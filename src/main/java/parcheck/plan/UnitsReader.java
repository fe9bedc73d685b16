package parcheck.plan;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code units.yaml}: the units that a plan addresses, with the names that offices use for them. */
final class UnitsReader {
    private final YamlNode file;

    UnitsReader(YamlNode file) {
        this.file = file;
    }

    Units units() {
        List<Unit> out = new ArrayList<>();
        for (YamlNode n : file.items("units")) {
            out.add(new Unit(
                    n.string("id"),
                    n.choice("level", n.string("level"), Level.class, Level.PROVINCE),
                    n.string("name"),
                    n.maybe("code"),
                    n.strings("aliases"),
                    n.maybeDate("from"),
                    n.maybeDate("until")));
            n.finish();
        }
        file.finish();
        return new Units(out);
    }
}
