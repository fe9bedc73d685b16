package parcheck.evidence.signature;

import java.nio.file.Path;
import java.time.Instant;

/** Signed files for tests that know nothing of keys; everything is signed and current at one moment. */
public final class Signed {
    private final Authority authority = new Authority("CN=Test Authority,O=Tests,C=VN");
    private final Authority.Key leader = authority.key("CN=Giám đốc mẫu,T=Giám đốc,OU=Sở Tư pháp,C=VN");
    private final Authority.Key office = authority.key("CN=Sở Tư pháp,O=Tỉnh U,C=VN");
    private final Instant at;

    public Signed(Instant at) {
        this.at = at;
    }

    public void trust(Path folder) {
        authority.trust(folder, "ca", at);
    }

    public byte[] bare() throws Exception {
        return Pen.pages(1);
    }

    public byte[] byTheOfficeOnly() throws Exception {
        return Pen.sign(bare(), office, at);
    }

    public byte[] byBoth() throws Exception {
        return Pen.sign(Pen.sign(bare(), leader, at), office, at);
    }

    public byte[] withPageAfterwards() throws Exception {
        return Pen.withPage(byBoth());
    }
}
