package parcheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import parcheck.intake.xml.PartXml;

/**
 * Finds the XML elements that places of a text document stand for, by the very walk that gave the places. An element is told by its
 * number: how many elements begin before it in the part.
 */
public final class DocxPlaces {
    private final Map<Place, Integer> elements = new HashMap<>();
    private final Deque<Integer> openCells = new ArrayDeque<>();
    private int begun;

    private DocxPlaces() {}

    /** The element of each cell and of each paragraph outside tables; throws IOException if the part cannot be read. */
    public static Map<Place, Integer> in(InputStream mainPart) throws IOException {
        DocxPlaces places = new DocxPlaces();
        try {
            XMLStreamReader counted = places.counting(PartXml.open(mainPart));
            new DocxBody(counted, new DocxStyles(), places).read();
            return places.elements;
        } catch (XMLStreamException | DocxBody.TooMuch e) {
            throw new IOException(e);
        }
    }

    private XMLStreamReader counting(XMLStreamReader in) {
        return new StreamReaderDelegate(in) {
            @Override
            public int next() throws XMLStreamException {
                int event = super.next();
                begun += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
                return event;
            }
        };
    }

    private int current() {
        return begun - 1;
    }

    void paragraphBegins(int number) {
        elements.putIfAbsent(Place.paragraph(number), current());
    }

    void cellBegins() {
        openCells.push(current());
    }

    /** The columns that a cell takes; one that only continues a merged cell above stands for that one. */
    void cellEnds(List<Place> columns, boolean continued) {
        Integer own = openCells.pop();
        for (Place place : columns) {
            Place above = Place.table(Integer.parseInt(place.part()), place.row() - 1, place.column());
            elements.put(place, continued ? elements.getOrDefault(above, own) : own);
        }
    }
}
