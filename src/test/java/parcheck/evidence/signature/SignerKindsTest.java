package parcheck.evidence.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.Test;

/** Whose certificate it is stands in a file of rules; nothing is guessed beyond them. */
class SignerKindsTest {

    private static SignerKind kind(String subject) {
        return SignerKinds.packed().of(new Subject(new X500Name(subject), List.of()));
    }

    @Test
    void subjectsAsAuthoritiesWriteThem() {
        assertThat(kind("CN=ỦY BAN NHÂN DÂN XÃ MẪU,O=UBND tỉnh U,C=VN")).isEqualTo(SignerKind.ORGANISATION);
        assertThat(kind("CN=Sở Tư pháp,C=VN")).isEqualTo(SignerKind.ORGANISATION);
        assertThat(kind("UID=MST:0100000000,CN=qwerty,C=VN")).isEqualTo(SignerKind.ORGANISATION);
        assertThat(kind("OU=Văn thư,O=Tỉnh U,C=VN")).isEqualTo(SignerKind.ORGANISATION);
        assertThat(kind("UID=CCCD:000000000000,CN=qwerty,C=VN")).isEqualTo(SignerKind.PERSON);
        assertThat(kind("CN=Người mẫu,T=Giám đốc,OU=Sở Tư pháp,C=VN")).isEqualTo(SignerKind.PERSON);
        assertThat(kind("CN=Sởn,C=VN")).isEqualTo(SignerKind.UNKNOWN);
        assertThat(kind("CN=qwerty,C=VN")).isEqualTo(SignerKind.UNKNOWN);
    }

    @Test
    void anOfficeCanBringItsOwnRules() {
        byte[] yaml = "signers:\n  - {kind: organisation, policies: [\"1.2.3\"]}\n  - {kind: person, has: [CN]}\n"
                .getBytes(StandardCharsets.UTF_8);
        SignerKinds kinds = SignerKinds.read(yaml);
        X500Name name = new X500Name("CN=qwerty");
        assertThat(kinds.of(new Subject(name, List.of("1.2.3")))).isEqualTo(SignerKind.ORGANISATION);
        assertThat(kinds.of(new Subject(name, List.of("1.2.4")))).isEqualTo(SignerKind.PERSON);
    }

    @Test
    void whatIsWrongWithRulesIsNamed() {
        refused("x: 1", "signers");
        refused("signers: [{kind: robot, has: [CN]}]", "robot");
        refused("signers: [{kind: person, hass: [CN]}]", "hass");
        refused("signers: [{kind: person}]", "kind");
        refused("signers: [{kind: person, has: [NONSENSE]}]", "NONSENSE");
        refused("signers: [{kind: person, attribute: CN}]", "attribute");
        refused("signers: [", "");
    }

    private static void refused(String yaml, String named) {
        assertThatThrownBy(() -> SignerKinds.read(yaml.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named);
    }
}
