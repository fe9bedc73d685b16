package parcheck.paper.machine;

import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import parcheck.paper.Width;

/** One case of test results: a clause, or a finding about the report itself. */
record TestCase(String group, String name, Result result, String type, String details) {

    /** What pipelines know, gravest first. */
    enum Result {
        ERROR,
        FAILED,
        SKIPPED,
        PASSED
    }

    void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", clean(group));
        xml.writeAttribute("name", clean(name));
        xml.writeAttribute("time", "0");
        switch (result) {
            case PASSED -> {}
            case SKIPPED -> {
                xml.writeEmptyElement("skipped");
                xml.writeAttribute("message", clean(details));
            }
            case FAILED -> told(xml, "failure");
            case ERROR -> told(xml, "error");
        }
        xml.writeEndElement();
    }

    private void told(XMLStreamWriter xml, String element) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("type", clean(type));
        xml.writeAttribute("message", clean(details.lines().findFirst().orElse("")));
        xml.writeCharacters(details.lines().map(TestCase::clean).collect(Collectors.joining("\n")));
        xml.writeEndElement();
    }

    static void counts(XMLStreamWriter xml, List<TestCase> cases) throws XMLStreamException {
        xml.writeAttribute("tests", Integer.toString(cases.size()));
        xml.writeAttribute("failures", count(cases, Result.FAILED));
        xml.writeAttribute("errors", count(cases, Result.ERROR));
        xml.writeAttribute("skipped", count(cases, Result.SKIPPED));
    }

    private static String count(List<TestCase> cases, Result result) {
        return Long.toString(cases.stream().filter(c -> c.result() == result).count());
    }

    static void property(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", name);
        xml.writeAttribute("value", clean(value));
    }

    static String clean(String text) {
        return Width.clean(text);
    }
}
