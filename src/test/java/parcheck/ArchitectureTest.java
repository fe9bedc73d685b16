package parcheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The data goes one way: each package may look only at those named for it. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("parcheck");

    private static final List<String> ALL =
            List.of("intake", "plan", "report", "check", "remedy", "paper", "evidence", "office", "web", "cli");

    private static final Map<String, List<String>> MAY_SEE = Map.of(
            "intake", List.of(),
            "plan", List.of(),
            "report", List.of("intake", "plan"),
            "check", List.of("report", "intake", "plan"),
            "remedy", List.of("check", "report", "intake", "plan"),
            "paper", List.of("check", "remedy", "report", "intake", "plan"),
            "evidence", List.of("report", "intake", "plan"));

    @TestFactory
    Stream<DynamicTest> arrowsGoDown() {
        return MAY_SEE.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> DynamicTest.dynamicTest(e.getKey() + " sees only " + e.getValue(), () -> {
                    List<String> hidden = new ArrayList<>(ALL);
                    hidden.removeAll(e.getValue());
                    hidden.remove(e.getKey());
                    noClasses()
                            .that()
                            .resideInAPackage("parcheck." + e.getKey() + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(hidden.stream()
                                    .map(p -> "parcheck." + p + "..")
                                    .toArray(String[]::new))
                            .allowEmptyShould(true)
                            .check(CODE);
                }));
    }

    @Test
    void withinEvidenceNoArrowGoesBack() {
        SlicesRuleDefinition.slices()
                .matching("parcheck.evidence.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CODE);
        noClasses()
                .that()
                .resideInAnyPackage("parcheck.evidence.file", "parcheck.evidence.store")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "parcheck.evidence",
                        "parcheck.evidence.reading",
                        "parcheck.evidence.measure",
                        "parcheck.evidence.rows")
                .check(CODE);
    }

    @Test
    void onlyCheckKnowsDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("parcheck.check..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CODE);
    }

    @Test
    void theCoreHasNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(MAY_SEE.keySet().stream()
                        .map(p -> "parcheck." + p + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "picocli..", "me.tongfei..")
                .check(CODE);
    }

    @Test
    void noClassHasANameThatSaysNothing() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl)(\\$.*)?")
                .andShould()
                .haveNameNotMatching(".*\\.Default[A-Z].*")
                .check(CODE);
    }
}
