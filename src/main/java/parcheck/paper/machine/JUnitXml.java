package parcheck.paper.machine;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import parcheck.check.Finding;
import parcheck.check.FindingClass;
import parcheck.check.Header;
import parcheck.check.Judgement;
import parcheck.check.Outcome;
import parcheck.check.Verdict;
import parcheck.paper.FindingText;
import parcheck.paper.Words;
import parcheck.plan.Catalogue;

/**
 * A verdict as the XML of test results that pipelines show. A case fails exactly where somebody has something to do, so a run without
 * failures and errors is one that ends with exit code 0; nothing that was not judged counts as passed.
 */
public final class JUnitXml {
    private final Words words;
    private final FindingText text;

    /** With texts in these words. */
    public JUnitXml(Words words, Catalogue catalogue) {
        this.words = words;
        this.text = new FindingText(words, catalogue);
    }

    /** The content of junit.xml, in UTF-8. No times: the same verdict gives the same bytes. */
    public byte[] file(Verdict verdict) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            write(xml, verdict.header(), cases(verdict));
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<TestCase> cases(Verdict verdict) {
        List<TestCase> out = new ArrayList<>();
        Set<Finding> told = new HashSet<>();
        for (Judgement j : verdict.judgements()) {
            List<Finding> own = verdict.findings().stream()
                    .filter(f -> j.clause().id().equals(f.clause()))
                    .toList();
            told.addAll(own);
            out.add(clause(verdict.header(), j, own));
        }
        for (Finding f : verdict.findings()) {
            if (!told.contains(f)) {
                out.add(new TestCase(
                        verdict.header().plan() + ".report", name(f), result(f), f.rule(), said(List.of(f))));
            }
        }
        return out;
    }

    private TestCase clause(Header header, Judgement j, List<Finding> own) {
        String name = j.clause().id() + " " + words.value(j.clause().title());
        String reason = words.say(j.reason());
        String outcome = j.outcome() == null ? "people" : j.outcome().code();
        TestCase.Result result = own.stream()
                .map(JUnitXml::result)
                .min(TestCase.Result::compareTo)
                .orElse(null);
        if (result == null || result == TestCase.Result.PASSED) {
            result = result(j);
        }
        String details = own.isEmpty() ? reason : reason + "\n" + said(own);
        return new TestCase(header.plan() + ".chapter-" + j.clause().chapter(), name, result, outcome, details);
    }

    /** Contradicted figures and figures that lack have findings of their own, which fail. */
    private static TestCase.Result result(Judgement j) {
        Outcome outcome = j.outcome();
        if (outcome == null) {
            return TestCase.Result.SKIPPED;
        }
        return switch (outcome) {
            case MET -> TestCase.Result.PASSED;
            case ERROR -> TestCase.Result.ERROR;
            case MISSED -> TestCase.Result.FAILED;
            case PENDING, NOT_APPLICABLE, NO_DATA, CONTRADICTED -> TestCase.Result.SKIPPED;
        };
    }

    private static TestCase.Result result(Finding f) {
        return f.type() == FindingClass.NOTE ? TestCase.Result.PASSED : TestCase.Result.FAILED;
    }

    private String name(Finding f) {
        return words.say(f.title()) + " (" + f.key() + ")";
    }

    private String said(List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        for (Finding f : findings) {
            out.append(out.isEmpty() ? "" : "\n").append(words.type(f.type())).append(": ");
            out.append(text.message(f));
            for (String line : new String[] {text.leastChange(f), text.remedy(f), text.places(f)}) {
                out.append(line == null ? "" : "\n  " + line);
            }
        }
        return out.toString();
    }

    private static void write(XMLStreamWriter xml, Header header, List<TestCase> cases) throws XMLStreamException {
        xml.writeStartElement("testsuites");
        TestCase.counts(xml, cases);
        xml.writeStartElement("testsuite");
        xml.writeAttribute(
                "name",
                TestCase.clean(header.heading().unitName() + " "
                        + header.heading().period().code()));
        TestCase.counts(xml, cases);
        xml.writeStartElement("properties");
        TestCase.property(xml, "plan", header.plan());
        TestCase.property(xml, "input", header.inputName());
        TestCase.property(xml, "input.sha256", header.inputSha256());
        TestCase.property(xml, "rules.sha256", header.rulesSha256());
        TestCase.property(xml, "engine", header.engine());
        xml.writeEndElement();
        for (TestCase one : cases) {
            one.write(xml);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
