package parcheck.evidence.signature;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A signed file may name addresses for certificates, lists, answers and policies: none is ever asked, whoever wrote the file. */
class NothingFetchedTest extends SignedCase {
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private String address;

    @BeforeEach
    void serve() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort() + "/more";
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void theIssuerOfASignerIsNotAskedFor() throws Exception {
        Authority own = new Authority("CN=Talking Authority,C=VN");
        own.says(address);
        Authority below = own.below("CN=Talking Authority Below,C=VN");
        below.says(address);
        SignedFile file = read(Pen.sign(good(), below.key("CN=UBND tỉnh U,C=VN"), SIGNED));
        assertThat(file.signatures())
                .extracting(DocumentSignature::trust)
                .containsExactly(Trust.TRUSTED, Trust.TRUSTED, Trust.NO_AUTHORITY);
        assertThat(asked).hasValue(0);
    }

    @Test
    void thePolicyOfASignatureIsNotAskedFor() throws Exception {
        SignedFile file = read(Pen.signUnderPolicy(Pen.pages(1), office, SIGNED, address));
        assertThat(answers(file)).isEqualTo("YES YES YES NO");
        assertThat(asked).hasValue(0);
    }

    @Test
    void whoReadsSignaturesHasNobodyToAsk() {
        assertThat(PdfSignatures.offline().getAIASource()).isNull();
        assertThat(PdfSignatures.offline().getCrlSource()).isNull();
        assertThat(PdfSignatures.offline().getOcspSource()).isNull();
    }
}
