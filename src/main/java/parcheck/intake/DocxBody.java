package parcheck.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import parcheck.intake.xml.PartXml;

/**
 * Walks through the body of a text document. Tracked deletions, hidden text and fallback copies are passed over, insertions are kept.
 * Only paragraphs directly in the body are counted; text in a box or a control belongs to the one before.
 */
final class DocxBody {
    private static final int MOST_CELLS = 500_000;
    private static final int DEEPEST = 300;

    private final XMLStreamReader in;
    private final DocxStyles styles;
    private final @Nullable DocxPlaces places;
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<DocxTable> openTables = new ArrayDeque<>();
    private final Deque<DocxParagraph> openParagraphs = new ArrayDeque<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private int tableCount;
    private int paragraphCount;
    private int cellCount;

    /** More cells, or deeper nesting, than any report has. */
    static final class TooMuch extends Exception {
        private static final long serialVersionUID = 1L;

        private final String limit;

        TooMuch(int limit) {
            super(Integer.toString(limit));
            this.limit = Integer.toString(limit);
        }

        String limit() {
            return limit;
        }
    }

    DocxBody(XMLStreamReader in, DocxStyles styles) {
        this(in, styles, null);
    }

    /** Also tells where in the part each place is, if somebody wants to know. */
    DocxBody(XMLStreamReader in, DocxStyles styles, @Nullable DocxPlaces places) {
        this.in = in;
        this.styles = styles;
        this.places = places;
    }

    List<Table> tables() {
        return tables;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    void read() throws XMLStreamException, TooMuch {
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = in.getLocalName();
                if (isPassedOver(name)) {
                    PartXml.passOver(in);
                } else {
                    begin(name);
                    open.push(name);
                    if (open.size() > DEEPEST) {
                        throw new TooMuch(DEEPEST);
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
                end(in.getLocalName());
            } else if (event == XMLStreamConstants.CHARACTERS && "t".equals(open.peek())) {
                paragraph().text(in.getText());
            }
        }
    }

    private boolean isPassedOver(String name) {
        return switch (name) {
            case "Fallback", "moveFrom", "pPrChange", "rPrChange", "tblPrChange", "tcPrChange", "trPrChange" -> true;
            case "del" -> !"trPr".equals(open.peek());
            default -> false;
        };
    }

    private void begin(String name) throws TooMuch {
        switch (name) {
            case "tbl" -> openTables.push(new DocxTable(++tableCount));
            case "tr", "tc", "gridSpan", "gridBefore", "vMerge", "del" -> beginInTable(name, openTables.peek());
            case "p" -> openParagraphs.push(newParagraph());
            default -> beginInParagraph(name, openParagraphs.peek());
        }
    }

    private DocxParagraph newParagraph() {
        if ("body".equals(open.peek())) {
            paragraphCount++;
            if (places != null) {
                places.paragraphBegins(paragraphCount);
            }
        }
        boolean inTable = open.contains("tc");
        return new DocxParagraph(styles, inTable ? 0 : Math.max(1, paragraphCount));
    }

    private void beginInTable(String name, @Nullable DocxTable table) throws TooMuch {
        if (table == null) {
            return;
        }
        switch (name) {
            case "tr" -> table.beginRow();
            case "tc" -> beginCell(table);
            case "gridSpan" -> table.span(columns());
            case "gridBefore" -> table.skip(columns());
            case "vMerge" -> mergeAbove(table);
            default -> table.deleteRow();
        }
        if (++cellCount > MOST_CELLS) {
            throw new TooMuch(MOST_CELLS);
        }
    }

    /** Columns count as cells, for each of them becomes one. */
    private int columns() throws TooMuch {
        int columns = WordXml.number(in);
        cellCount += columns;
        if (cellCount > MOST_CELLS) {
            throw new TooMuch(MOST_CELLS);
        }
        return columns;
    }

    private void beginCell(DocxTable table) {
        table.beginCell();
        if (places != null) {
            places.cellBegins();
        }
    }

    private void endCell(DocxTable table) {
        if (places != null) {
            places.cellEnds(table.columns(), table.isContinued());
        }
        table.endCell();
    }

    private void mergeAbove(DocxTable table) {
        if (!"restart".equals(PartXml.attribute(in, "val"))) {
            table.continueAbove();
        }
    }

    private void beginInParagraph(String name, @Nullable DocxParagraph paragraph) {
        if (paragraph == null) {
            return;
        }
        switch (name) {
            case "pStyle" -> paragraph.style(PartXml.attribute(in, "val"));
            case "r" -> paragraph.beginRun();
            case "rStyle" -> paragraph.runStyle(PartXml.attribute(in, "val"));
            case "rFonts" -> paragraph.font(WordXml.font(in), open.contains("r"));
            case "vanish" -> paragraph.hide(WordXml.isOn(in) && open.contains("r"));
            case "tab", "br", "cr" -> paragraph.sign("r".equals(open.peek()) ? " " : "");
            case "noBreakHyphen" -> paragraph.sign("-");
            case "sym" -> paragraph.sign("\uFFFD");
            default -> {}
        }
    }

    private void end(String name) {
        DocxTable table = openTables.peek();
        switch (name) {
            case "tbl" -> tables.add(openTables.pop().table());
            case "tr" -> {
                if (table != null) {
                    table.endRow();
                }
            }
            case "tc" -> {
                if (table != null) {
                    endCell(table);
                }
            }
            case "p" -> endParagraph(openParagraphs.pop(), table);
            default -> {}
        }
    }

    private void endParagraph(DocxParagraph paragraph, @Nullable DocxTable table) {
        if (table != null) {
            table.add(paragraph.words(), paragraph.wasDecoded());
        } else {
            paragraphs.add(new Paragraph(Place.paragraph(paragraph.number()), paragraph.words()));
        }
    }

    private DocxParagraph paragraph() {
        DocxParagraph current = openParagraphs.peek();
        return current == null ? new DocxParagraph(styles, 0) : current;
    }
}
