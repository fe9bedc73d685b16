package parcheck.web.beside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.intake.Cell;
import parcheck.intake.Document;
import parcheck.intake.Paragraph;
import parcheck.intake.Place;
import parcheck.intake.Table;

/** The parts of a file, and where in them a place of a finding is. */
final class Blocks {
    private final List<Block> all = new ArrayList<>();
    private final Map<String, Integer> pointers = new HashMap<>();

    private Blocks() {}

    static Blocks of(Document document) {
        Blocks out = new Blocks();
        if (document.format() == Document.Format.JSON) {
            out.json(document);
        } else {
            boolean sheets = document.format() == Document.Format.XLSX;
            out.prose(document.paragraphs());
            document.tables().forEach(t -> out.table(t, sheets ? Block.Kind.SHEET : Block.Kind.TABLE));
        }
        return out;
    }

    List<Block> all() {
        return all;
    }

    private void json(Document document) {
        Block block = new Block(Block.Kind.JSON, "");
        JsonMembers.of(document.source().bytes()).forEach((pointer, text) -> {
            int row = pointers.size() + 1;
            pointers.put(pointer, row);
            block.put(row, 1, new Spot(pointer, false));
            block.put(row, 2, new Spot(text, false));
        });
        all.add(block);
    }

    private void prose(List<Paragraph> paragraphs) {
        Block block = new Block(Block.Kind.PROSE, "");
        for (Paragraph p : paragraphs) {
            if (!p.text().isBlank()) {
                block.put(p.place().row(), 0, new Spot(p.text(), false));
            }
        }
        if (!block.rowNumbers().isEmpty()) {
            all.add(block);
        }
    }

    private void table(Table table, Block.Kind kind) {
        Block block = new Block(kind, table.name());
        for (List<Cell> row : table.rows()) {
            for (Cell cell : row) {
                block.put(cell.place().row(), cell.place().column(), spot(cell));
            }
        }
        if (!block.rowNumbers().isEmpty() || kind == Block.Kind.SHEET) {
            all.add(block);
        }
    }

    private static Spot spot(Cell cell) {
        boolean figure = cell.content() == Cell.Content.NUMBER || cell.content() == Cell.Content.PERCENT;
        return new Spot(cell.text(), figure);
    }

    /** Marks the place; false where this file has no such place. */
    boolean mark(Place place, Chip chip) {
        Block home = home(place);
        int row = place.kind() == Place.Kind.POINTER ? member(place.part()) : place.row();
        if (home == null || row < 1) {
            return false;
        }
        home.mark(row, place.kind() == Place.Kind.POINTER ? 2 : place.column(), chip);
        return true;
    }

    private @Nullable Block home(Place place) {
        return all.stream().filter(b -> holds(b, place)).findFirst().orElse(null);
    }

    private static boolean holds(Block block, Place place) {
        return switch (place.kind()) {
            case CELL -> block.kind() == Block.Kind.SHEET && block.name().equals(place.part()) && place.column() > 0;
            case TABLE -> block.kind() == Block.Kind.TABLE && block.name().equals(place.part()) && place.column() > 0;
            case PARAGRAPH -> block.kind() == Block.Kind.PROSE && block.hasRow(place.row());
            case LINE -> (block.kind() == Block.Kind.TABLE) == (place.column() > 0) && block.hasRow(place.row());
            case POINTER -> block.kind() == Block.Kind.JSON;
            case FILE -> false;
        };
    }

    /** The row of a pointer, or of the nearest member that holds it; 0 where there is none. */
    private int member(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            Integer row = pointers.get(at);
            if (row != null) {
                return row;
            }
        }
        return 0;
    }
}
