package parcheck.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code indicators.yaml}: the indicators that forms ask for and the relations that must hold between them. */
final class CatalogueReader {
    private final YamlNode file;

    CatalogueReader(YamlNode file) {
        this.file = file;
    }

    Catalogue catalogue() {
        Map<Integer, Text> groups = new LinkedHashMap<>();
        file.texts("groups").forEach((k, v) -> groups.put(Integer.valueOf(k), v));
        List<Indicator> indicators = new ArrayList<>();
        Set<String> seen = new java.util.HashSet<>();
        for (YamlNode n : file.items("indicators")) {
            Indicator i = indicator(n);
            if (seen.add(i.code())) {
                indicators.add(i);
            } else {
                n.problem("indicator " + i.code() + " stands twice");
            }
        }
        Catalogue catalogue = new Catalogue(file.integer("form-version"), groups, indicators);
        indicators.forEach(i -> known(catalogue, i));
        return catalogue;
    }

    Map<String, Relation> relations(Catalogue catalogue) {
        Map<String, Relation> out = new LinkedHashMap<>();
        for (YamlNode n : file.items("relations")) {
            boolean equal = n.has("equal");
            Relation r = new Relation(
                    n.string("id"),
                    equal ? Relation.Kind.EQUAL : Relation.Kind.AT_MOST,
                    terms(n, equal ? "equal" : "at-most"),
                    terms(n, equal ? "to" : "limit"),
                    n.has("limit-value") ? n.decimal("limit-value") : null,
                    n.has("unless") ? n.strings("unless") : List.of(),
                    n.flag("strict", true),
                    n.text("why"));
            n.finish();
            r.left().forEach(t -> knownTerm(catalogue, n, t.indicator()));
            r.right().forEach(t -> knownTerm(catalogue, n, t.indicator()));
            r.unless().forEach(code -> knownTerm(catalogue, n, code));
            if (out.put(r.id(), r) != null) {
                n.problem("relation " + r.id() + " stands twice");
            }
        }
        file.finish();
        return out;
    }

    private static Indicator indicator(YamlNode n) {
        Indicator i = new Indicator(
                n.string("code"),
                n.integer("group"),
                n.text("names"),
                n.choice("kind", n.string("kind"), Indicator.Kind.class, Indicator.Kind.COUNT),
                n.text("unit"),
                n.choice("nature", n.or("nature", "flow"), Indicator.Nature.class, Indicator.Nature.FLOW),
                n.choice("source", n.or("source", "supplement"), Indicator.Source.class, Indicator.Source.SUPPLEMENT),
                n.flag("asked", true),
                n.maybe("parent"),
                levels(n, "levels"),
                choices(n),
                routes(n),
                n.choice("repair", n.or("repair", "none"), Indicator.Repair.class, Indicator.Repair.NONE));
        n.finish();
        return i;
    }

    /** All levels where the key is absent. */
    static Set<Level> levels(YamlNode n, String key) {
        Set<Level> out = EnumSet.noneOf(Level.class);
        n.strings(key).forEach(s -> out.add(n.choice(key, s, Level.class, Level.PROVINCE)));
        return out.isEmpty() ? EnumSet.allOf(Level.class) : out;
    }

    private static Map<Integer, Text> choices(YamlNode n) {
        Map<Integer, Text> out = new LinkedHashMap<>();
        n.texts("choices").forEach((k, v) -> out.put(Integer.valueOf(k), v));
        return out;
    }

    private static List<Route> routes(YamlNode n) {
        List<Route> out = new ArrayList<>();
        for (YamlNode r : n.items("from")) {
            if (r.has("share")) {
                out.add(new Route.Share(terms(r, "share"), terms(r, "over")));
            } else if (r.has("sum")) {
                out.add(new Route.Sum(terms(r, "sum")));
            } else if (r.has("stated")) {
                out.add(new Route.Stated(r.strings("stated")));
            } else if (r.has("zero-when")) {
                out.add(new Route.ZeroWhen(r.string("zero-when")));
            } else if (r.has("cut")) {
                out.add(new Route.Cut(r.string("cut")));
            } else {
                out.add(new Route.CutShare(r.string("cut-share")));
            }
            r.finish();
        }
        return out;
    }

    private static List<Route.Term> terms(YamlNode n, String key) {
        return n.strings(key).stream().map(Route.Term::of).toList();
    }

    private void known(Catalogue catalogue, Indicator i) {
        for (Route route : i.from()) {
            route.inputs().forEach(code -> knownTerm(catalogue, file, code));
        }
    }

    private static void knownTerm(Catalogue catalogue, YamlNode n, String code) {
        if (catalogue.find(code) == null) {
            n.problem("indicator " + code + " is not in the catalogue");
        }
    }
}
