package parcheck.evidence.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.asn1.x500.style.BCStyle;
import parcheck.plan.Fold;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Tells persons' certificates from organisations' by rules that stand in a file, for no law says how subjects are written. */
public final class SignerKinds {
    private final List<SignerRule> rules;

    private SignerKinds(List<SignerRule> rules) {
        this.rules = rules;
    }

    /** The rules that come with the program. */
    public static SignerKinds packed() {
        try (InputStream in = SignerKinds.class.getResourceAsStream("/parcheck/signers.yaml")) {
            return read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads rules; throws IllegalArgumentException that names what is wrong with them. */
    public static SignerKinds read(byte[] yaml) {
        try {
            JsonNode root = new YAMLMapper().readTree(new String(yaml, StandardCharsets.UTF_8));
            List<SignerRule> rules = new ArrayList<>();
            root.path("signers").forEach(node -> rules.add(rule(node)));
            if (rules.isEmpty()) {
                throw new IllegalArgumentException("signers");
            }
            return new SignerKinds(List.copyOf(rules));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(String.valueOf(e.getOriginalMessage()), e);
        }
    }

    private static SignerRule rule(JsonNode node) {
        for (String key : node.propertyNames()) {
            if (!key.matches("kind|policies|has|lacks|attribute|begins")) {
                throw new IllegalArgumentException(key);
            }
        }
        SignerKind kind = kind(node);
        List<String> begins = list(node, "begins").stream().map(Fold::key).toList();
        String attribute = node.has("attribute") ? known(node.path("attribute").asString("")) : null;
        if ((attribute == null) != begins.isEmpty()) {
            throw new IllegalArgumentException("attribute, begins");
        }
        List<String> has = list(node, "has").stream().map(SignerKinds::known).toList();
        List<String> lacks =
                list(node, "lacks").stream().map(SignerKinds::known).toList();
        List<String> policies = list(node, "policies");
        if (attribute == null && has.isEmpty() && lacks.isEmpty() && policies.isEmpty()) {
            throw new IllegalArgumentException("kind");
        }
        return new SignerRule(kind, policies, has, lacks, attribute, begins);
    }

    private static SignerKind kind(JsonNode node) {
        String kind = node.path("kind").asString("");
        if (!kind.equals("person") && !kind.equals("organisation")) {
            throw new IllegalArgumentException("kind: " + kind);
        }
        return SignerKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    private static List<String> list(JsonNode node, String key) {
        List<String> out = new ArrayList<>();
        node.path(key).forEach(each -> out.add(each.asString("")));
        return out;
    }

    /** The attribute itself; throws IllegalArgumentException if no certificate could have one of that name. */
    private static String known(String attribute) {
        BCStyle.INSTANCE.attrNameToOID(attribute);
        return attribute;
    }

    /** Whose certificate it is by the first rule that fits. */
    SignerKind of(Subject subject) {
        return rules.stream()
                .filter(rule -> rule.fits(subject))
                .map(SignerRule::kind)
                .findFirst()
                .orElse(SignerKind.UNKNOWN);
    }
}
