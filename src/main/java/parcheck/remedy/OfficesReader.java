package parcheck.remedy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the configuration of offices strictly: a missing or misspelt key is refused instead of being passed over. */
public final class OfficesReader {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();
    private static final List<String> CLASSES = List.of("block", "breach", "warning", "verify");
    private static final List<String> EVIDENCE =
            List.of("block", "verify", "no-data", "pending", "in-place", "dilute", "none");
    private static final Set<String> STEPS = Set.of("correction", "criticism");
    private static final Set<String> KINDS = Set.of("notice", "letter", "confirmation");

    private OfficesReader() {}

    /** The configuration packed for a plan, or the blank one that fits any province. */
    public static byte[] packed(String plan) {
        byte[] own = resource("/parcheck/offices/" + plan + ".yaml");
        byte[] general = own.length > 0 ? own : resource("/parcheck/offices/general.yaml");
        if (general.length == 0) {
            throw new IllegalStateException("the program lacks its offices");
        }
        return general;
    }

    /** Reads a file's content; throws IllegalArgumentException that says what is wrong. */
    public static Offices read(byte[] yaml) {
        try {
            Offices offices = YAML.readValue(yaml, Offices.class);
            require(offices.days().keySet().containsAll(CLASSES), "days: " + CLASSES);
            require(offices.days().values().stream().allMatch(n -> n > 0 && n < 400), "days: 1-399");
            require(offices.evidence().keySet().containsAll(EVIDENCE), "evidence: " + EVIDENCE);
            require(offices.ladder().keySet().containsAll(STEPS), "ladder: " + STEPS);
            require(offices.sender().signs().keySet().containsAll(KINDS), "signs: " + KINDS);
            return offices;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = OfficesReader.class.getResourceAsStream(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
