package parcheck.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import parcheck.intake.xml.PartXml;

/** Which part of a workbook's archive is which: its sheets in their order, its shared strings, and the day it counts days from. */
final class WorkbookParts {
    private static final String PACKAGE_LINKS = "_rels/.rels";

    private final Opener archive;
    private final List<LargeWorkbook.Sheet> sheets = new ArrayList<>();
    private String strings = "";
    private boolean from1904;

    /** Opens a part by its name; null if there is none. */
    interface Opener {
        @Nullable
        InputStream open(String part) throws IOException;
    }

    /** A link from one part to another: what it is for, and the name of the other part. */
    private record Link(String type, String part) {}

    private WorkbookParts(Opener archive) {
        this.archive = archive;
    }

    /** Reads what the archive says of itself; without a workbook there are no sheets. */
    static WorkbookParts of(Opener archive) throws IOException, XMLStreamException {
        WorkbookParts out = new WorkbookParts(archive);
        for (Link link : out.links(PACKAGE_LINKS, "").values()) {
            if (link.type().equals("officeDocument")) {
                out.workbook(link.part());
            }
        }
        return out;
    }

    private void workbook(String part) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, Link> links = links(folder + "_rels/" + part.substring(slash) + ".rels", folder);
        links.values().stream().filter(l -> l.type().equals("sharedStrings")).forEach(l -> strings = l.part());
        each(part, in -> {
            switch (in.getLocalName()) {
                case "workbookPr" -> from1904 = isOn(PartXml.attribute(in, "date1904"));
                case "sheet" -> sheet(in, links);
                default -> {}
            }
        });
    }

    private void sheet(XMLStreamReader in, Map<String, Link> links) {
        @Nullable Link link = links.get(PartXml.attribute(in, "id"));
        @Nullable String name = PartXml.attribute(in, "name");
        if (link != null && link.type().equals("worksheet")) {
            sheets.add(new LargeWorkbook.Sheet(name == null ? "" : name, link.part()));
        }
    }

    private static boolean isOn(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /** Links by their identifiers; none if there is no such part. */
    private Map<String, Link> links(String part, String folder) throws IOException, XMLStreamException {
        Map<String, Link> out = new LinkedHashMap<>();
        each(part, in -> {
            @Nullable String id = PartXml.attribute(in, "Id");
            @Nullable String type = PartXml.attribute(in, "Type");
            @Nullable String target = PartXml.attribute(in, "Target");
            if (id != null
                    && type != null
                    && target != null
                    && !"External".equals(PartXml.attribute(in, "TargetMode"))) {
                out.put(id, new Link(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target)));
            }
        });
        return out;
    }

    /** The name of a part, which links give from the folder of the part that they belong to or from the root. */
    private static String resolved(String folder, String target) {
        String path = URI.create("/" + folder)
                .resolve(target.replace(" ", "%20"))
                .normalize()
                .getPath();
        return Objects.requireNonNullElse(path, "").replaceFirst("^/+", "");
    }

    private interface Element {
        void at(XMLStreamReader in);
    }

    private void each(String part, Element element) throws IOException, XMLStreamException {
        try (InputStream bytes = archive.open(part)) {
            if (bytes != null) {
                XMLStreamReader in = PartXml.open(bytes);
                while (in.hasNext()) {
                    if (in.next() == XMLStreamConstants.START_ELEMENT) {
                        element.at(in);
                    }
                }
            }
        }
    }

    /** The sheets in the workbook's order, hidden ones too. */
    List<LargeWorkbook.Sheet> sheets() {
        return sheets;
    }

    /** The part with the texts that cells share; empty if there is none. */
    String strings() {
        return strings;
    }

    boolean from1904() {
        return from1904;
    }

    /** Names of parts are alike whatever their case. */
    static String key(String part) {
        return part.toLowerCase(Locale.ROOT);
    }
}
