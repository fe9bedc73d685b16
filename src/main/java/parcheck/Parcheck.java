package parcheck;

import parcheck.cli.CommandLineDoor;
import parcheck.cli.Surroundings;

/** The program's door. */
public final class Parcheck {
    private Parcheck() {}

    /** Starts the command line and ends the process with its exit code. */
    public static void main(String[] args) {
        silenceLibraries();
        nameXmlParsers();
        System.exit(run(Surroundings.ofProcess(), args));
    }

    /** Runs one command in given surroundings and returns its exit code: 0 all well, 1 something to do, 2 something failed. */
    public static int run(Surroundings around, String... args) {
        return new CommandLineDoor(around).run(args);
    }

    /** What libraries log is not for those who read findings; without this, one of them complains that nobody listens. */
    private static void silenceLibraries() {
        System.setProperty("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "WARN");
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    }

    /** Without this, each paper that is opened or written looks through all archives of the class path for another parser than Java's. */
    private static void nameXmlParsers() {
        String own = "com.sun.org.apache.";
        System.setProperty("javax.xml.parsers.SAXParserFactory", own + "xerces.internal.jaxp.SAXParserFactoryImpl");
        System.setProperty(
                "javax.xml.parsers.DocumentBuilderFactory", own + "xerces.internal.jaxp.DocumentBuilderFactoryImpl");
        System.setProperty(
                "javax.xml.transform.TransformerFactory", own + "xalan.internal.xsltc.trax.TransformerFactoryImpl");
    }
}
