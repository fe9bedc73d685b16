package parcheck.web.beside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import parcheck.intake.Place;
import parcheck.web.check.FindingView;

/** Chooses what of a file a page shows: short parts whole, of long ones the head and what stands around findings. One for each page. */
final class Window {
    private static final int SHORT = 80;
    private static final int HEAD = 6;
    private static final int AROUND = 2;
    private static final int MOST_ROWS = 800;
    private static final int MOST_COLUMNS = 12;
    private static final int LONGEST_CELL = 300;
    private static final int LONGEST_PARAGRAPH = 1500;

    private final Set<Integer> told = new HashSet<>();
    private int left = MOST_ROWS;

    Part part(Block block, String id) {
        List<Integer> all = block.rowNumbers();
        Set<Integer> kept = kept(block, all);
        TreeSet<Integer> used = used(block, kept);
        TreeSet<Integer> columns = columns(block, kept, used);
        List<Part.Strip> strips = new ArrayList<>();
        List<Integer> gap = new ArrayList<>();
        for (int row : all) {
            if (kept.contains(row)) {
                close(gap, strips);
                strips.add(strip(block, row, columns));
            } else {
                gap.add(row);
            }
        }
        close(gap, strips);
        List<String> heads = columns.stream().map(c -> head(block, c)).toList();
        return new Part(id, code(block), block.name(), heads, used.size() - columns.size(), block.marked(), strips);
    }

    private static String code(Block block) {
        return block.kind().name().toLowerCase(java.util.Locale.ROOT);
    }

    private Set<Integer> kept(Block block, List<Integer> all) {
        Set<Integer> out = new LinkedHashSet<>();
        for (int i = 0; i < all.size(); i++) {
            boolean near = IntStream.rangeClosed(Math.max(0, i - AROUND), Math.min(all.size() - 1, i + AROUND))
                    .anyMatch(j -> !block.marks(all.get(j)).isEmpty());
            boolean shown = all.size() <= SHORT || i < HEAD || near;
            if (shown && left > 0) {
                left--;
                out.add(all.get(i));
            }
        }
        return out;
    }

    private static TreeSet<Integer> used(Block block, Set<Integer> rows) {
        TreeSet<Integer> out = new TreeSet<>();
        for (int row : rows) {
            block.row(row).forEach((column, spot) -> {
                if (!spot.text().isBlank()) {
                    out.add(column);
                }
            });
            out.addAll(block.marks(row).keySet());
        }
        return out;
    }

    private static TreeSet<Integer> columns(Block block, Set<Integer> rows, TreeSet<Integer> used) {
        if (used.size() <= MOST_COLUMNS) {
            return used;
        }
        TreeSet<Integer> out = new TreeSet<>(List.copyOf(used).subList(0, AROUND));
        rows.forEach(row -> out.addAll(block.marks(row).keySet()));
        for (int column : used) {
            if (out.size() < MOST_COLUMNS) {
                out.add(column);
            }
        }
        return out;
    }

    private static void close(List<Integer> gap, List<Part.Strip> strips) {
        if (!gap.isEmpty()) {
            int last = gap.get(gap.size() - 1);
            strips.add(new Part.Strip(gap.get(0), last, gap.size(), List.of(), List.of()));
            gap.clear();
        }
    }

    private Part.Strip strip(Block block, int row, Set<Integer> columns) {
        SortedMap<Integer, Spot> cells = block.row(row);
        SortedMap<Integer, List<Chip>> marks = block.marks(row);
        int longest = block.kind() == Block.Kind.PROSE ? LONGEST_PARAGRAPH : LONGEST_CELL;
        List<Part.Box> boxes = columns.stream()
                .map(c -> box(cells.getOrDefault(c, Spot.BLANK), marks.getOrDefault(c, List.of()), longest))
                .toList();
        TreeMap<Integer, FindingView> found = new TreeMap<>();
        marks.values()
                .forEach(chips -> chips.forEach(chip -> found.put(chip.finding().number(), chip.finding())));
        List<Part.Said> said = found.values().stream()
                .map(f -> new Part.Said(f, told.add(f.number())))
                .toList();
        return new Part.Strip(row, row, 1, boxes, said);
    }

    private static Part.Box box(Spot spot, List<Chip> chips, int longest) {
        int cut = Math.max(0, spot.text().length() - longest);
        String text = cut == 0 ? spot.text() : spot.text().substring(0, longest);
        String type = chips.isEmpty() ? "" : chips.get(0).finding().type();
        return new Part.Box(text, cut, spot.figure(), type, chips);
    }

    private static String head(Block block, int column) {
        return switch (block.kind()) {
            case SHEET -> Place.cell("", 0, column).letters();
            case TABLE -> Integer.toString(column);
            case PROSE, JSON -> "";
        };
    }
}
