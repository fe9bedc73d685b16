package parcheck.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Place;
import parcheck.intake.Source;
import parcheck.intake.UnreadableFile;
import parcheck.intake.UnreadableFile.Reason;
import parcheck.plan.Catalogue;
import parcheck.plan.Indicator;
import parcheck.plan.Level;
import parcheck.plan.Period;
import tools.jackson.databind.JsonNode;

/** Reads a report in the published JSON form; what the schema does not know is named with its pointer. */
final class JsonReportReader {
    /** The mark that the key {@code schema} carries. */
    static final String SCHEMA = "parcheck-report/1";

    private static final String FAMILY = "parcheck-report/";

    private final Source source;
    private final Catalogue catalogue;
    private final ReportDraft draft;

    JsonReportReader(Source source, Catalogue catalogue, ReportDraft draft) {
        this.source = source;
        this.catalogue = catalogue;
        this.draft = draft;
    }

    /** Fills the draft; throws UnreadableFile if the file is no JSON, no report, or names a level or period that does not exist. */
    Claims read() throws UnreadableFile {
        JsonNode root = StrictJson.parse(source);
        mark(root);
        onlyKeys(root, "", Set.of("schema", "unit", "period", "plan", "values"));
        onlyKeys(root.path("unit"), "/unit", Set.of("name", "level"));
        JsonNode values = root.path("values");
        if (!values.isArray()) {
            throw new UnreadableFile(source.name(), Reason.NO_REPORT);
        }
        for (int i = 0; i < values.size(); i++) {
            value(values.get(i), "/values/" + i);
        }
        return new Claims(unit(root), level(root), period(root), text(root.path("plan")));
    }

    private void mark(JsonNode root) throws UnreadableFile {
        String mark = text(root.path("schema"));
        if (mark == null || !mark.startsWith(FAMILY)) {
            throw new UnreadableFile(source.name(), Reason.NO_REPORT);
        }
        if (!mark.equals(SCHEMA)) {
            draft.doubt(new Doubt(Doubt.Kind.OLD_FORM, null, Place.pointer("/schema"), mark, List.of(SCHEMA)));
        }
    }

    private void value(JsonNode item, String pointer) {
        onlyKeys(item, pointer, Set.of("indicator", "value", "note"));
        JsonNode value = item.path("value");
        Place place = Place.pointer(pointer + "/value");
        String code = text(item.path("indicator"));
        Indicator indicator = code == null ? null : catalogue.find(code);
        if (indicator != null && indicator.asked()) {
            draft.take(indicator, reading(value, indicator), place, raw(value));
        } else if (code != null) {
            Place named = Place.pointer(pointer + "/indicator");
            draft.doubt(new Doubt(Doubt.Kind.UNKNOWN_CODE, null, named, code, List.of(raw(value))));
        } else {
            draft.doubt(new Doubt(Doubt.Kind.FIGURE_WITHOUT_ROW, null, Place.pointer(pointer), raw(value), List.of()));
        }
    }

    private static Reading reading(JsonNode value, Indicator indicator) {
        if (value.isMissingNode() || value.isNull()) {
            return new Reading.Blank();
        } else if (value.isNumber()) {
            return FigureReader.read(number(value), indicator);
        } else if (value.isString()) {
            return FigureReader.read(value.asString(), indicator);
        }
        return new Reading.Unreadable(Doubt.Kind.NOT_A_NUMBER);
    }

    private static BigDecimal number(JsonNode value) {
        return value.decimalValue();
    }

    private static String raw(JsonNode value) {
        if (value.isNumber()) {
            return number(value).toString();
        }
        return value.isMissingNode() || value.isNull() ? "" : value.isString() ? value.asString() : value.toString();
    }

    private static List<Claims.Claim<String>> unit(JsonNode root) {
        String name = text(root.at("/unit/name"));
        return name == null || name.isBlank() ? List.of() : claim(name, name, "/unit/name");
    }

    private List<Claims.Claim<Level>> level(JsonNode root) throws UnreadableFile {
        JsonNode node = root.at("/unit/level");
        for (Level level : Level.values()) {
            if (level.code().equals(text(node))) {
                return claim(level, level.code(), "/unit/level");
            }
        }
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        throw new UnreadableFile(source.name(), Reason.NO_LEVEL, raw(node));
    }

    private List<Claims.Claim<Period>> period(JsonNode root) throws UnreadableFile {
        JsonNode node = root.path("period");
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        try {
            return claim(Period.of(raw(node).toUpperCase(Locale.ROOT)), raw(node), "/period");
        } catch (IllegalArgumentException e) {
            throw new UnreadableFile(source.name(), Reason.NO_PERIOD, raw(node));
        }
    }

    private static <T> List<Claims.Claim<T>> claim(T value, String words, String pointer) {
        return List.of(new Claims.Claim<>(value, words, Place.pointer(pointer)));
    }

    private void onlyKeys(JsonNode node, String pointer, Set<String> known) {
        List<String> unknown = new ArrayList<>(node.propertyNames());
        unknown.removeAll(known);
        for (String key : unknown) {
            Place place = Place.pointer(pointer + "/" + key.replace("~", "~0").replace("/", "~1"));
            draft.doubt(new Doubt(Doubt.Kind.UNKNOWN_KEY, null, place, key, List.of()));
        }
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }
}
