package parcheck.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No library has a weakness that stands in the list of advisories. */
class AdvisoriesTest {

    @Test
    void noLibraryIsInAnAdvisory() throws IOException {
        List<Library> libraries = Library.onClassPath();
        assertThat(libraries).extracting(Library::name).contains("poi-ooxml", "drools-core", "spring-web", "h2");
        List<String> hits = new ArrayList<>();
        for (Advisory advisory : Advisory.all()) {
            libraries.stream().filter(advisory::hits).forEach(l -> hits.add(advisory.id() + ": " + l));
        }
        assertThat(hits).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "poi-ooxml-5.3.0.jar, true",
        "poi-ooxml-5.4.0.jar, false",
        "guava-31.1-jre.jar, true",
        "guava-33.5.0-jre.jar, false",
        "thymeleaf-3.1.1.RELEASE.jar, true",
        "tomcat-embed-core-11.0.2.jar, true",
        "tomcat-embed-core-10.1.99.jar, false",
        "log4j-core-2.14.1.jar, true",
        "h2-2.1.214.jar, true",
    })
    void anOldVersionWouldBeFound(String file, boolean hit) throws IOException {
        Library library = Objects.requireNonNull(Library.of(file));
        assertThat(Advisory.all().stream().anyMatch(a -> a.hits(library))).isEqualTo(hit);
    }
}
