package parcheck.evidence.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.plan.Fold;
import parcheck.report.words.Words;

/** Tells from a row of headings which column is which: by the mapping file first, then by the headings that offices use. */
public final class Headings {
    private static final Words WORDS = new Words("/parcheck/registers_vi.properties");
    private static final Map<Field, List<String>> SYNONYMS = synonyms();

    private final Register register;
    private final Mapping mapping;

    Headings(Register register, Mapping mapping) {
        this.register = register;
        this.mapping = mapping;
    }

    /** The words of a list in the resource file, as comparison keys. */
    public static List<String> words(String list) {
        return WORDS.keys(list);
    }

    private static Map<Field, List<String>> synonyms() {
        Map<Field, List<String>> out = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            out.put(field, WORDS.keys(field.key()));
        }
        return out;
    }

    /** The columns of a row of headings. Where several headings could be one column, the more usual heading wins, then the first. */
    Columns read(List<String> headings) {
        List<String> keys = headings.stream().map(Fold::key).toList();
        Map<Field, Integer> at = new EnumMap<>(Field.class);
        @Nullable Field[] taken = new Field[headings.size()];
        for (Field field : register.fields()) {
            int column = mapped(field, keys);
            if (column >= 0) {
                at.put(field, column);
                taken[column] = field;
            }
        }
        for (Field field : register.fields()) {
            int column = at.containsKey(field) ? -1 : usual(field, keys, taken);
            if (column >= 0) {
                at.put(field, column);
                taken[column] = field;
            }
        }
        return new Columns(register, at, preview(headings, taken));
    }

    private int mapped(Field field, List<String> keys) {
        @Nullable String heading = mapping.columns().get(field.key());
        return heading == null ? -1 : keys.indexOf(Fold.key(heading));
    }

    private static int usual(Field field, List<String> keys, @Nullable Field[] taken) {
        for (String synonym : SYNONYMS.getOrDefault(field, List.of())) {
            for (int column = 0; column < keys.size(); column++) {
                if (taken[column] == null && keys.get(column).equals(synonym)) {
                    return column;
                }
            }
        }
        return -1;
    }

    private static List<Columns.Taken> preview(List<String> headings, @Nullable Field[] taken) {
        List<Columns.Taken> out = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            out.add(new Columns.Taken(Fold.spaces(headings.get(column)), taken[column]));
        }
        return out;
    }
}
