package parcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parcheck.office.Office;
import parcheck.office.caller.Caller;
import parcheck.office.notice.Draft;
import parcheck.office.submission.State;
import parcheck.office.submission.Submission;
import parcheck.office.submission.Wanted;

/** A notice is seen before it is sent: as pictures where LibreOffice is there, else as its text and the reason; never as nothing. */
class PreviewTest {
    private static final String PASSWORD = "minh-hoa-2023";

    @Test
    void withLibreOfficeThePagesArePictures() {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "NO LIBREOFFICE: pictures NOT tested");
        Server server = TestServer.shared();
        String notice = "/notices/" + prepared(server);
        Asking clerk = in(server, "vanthu");
        assertThat(clerk.get(notice + "/preview").body()).contains("hx-get=\"" + notice + "/preview/pages\"");
        assertThat(clerk.get(notice + "/preview/pages").body())
                .contains("/preview/1.png")
                .doesNotContain("Thông báo thử");
        HttpResponse<String> picture = clerk.get(notice + "/preview/1.png");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(picture.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(in(server, "canbo.so-noi-vu").get(notice + "/preview/1.png").statusCode())
                .isEqualTo(404);
    }

    @Test
    void withoutLibreOfficeTheTextAndTheReasonAreShown() {
        try (Server server = TestServer.start(Map.of("PARCHECK_SOFFICE", "/nowhere/soffice"))) {
            String body = in(server, "vanthu")
                    .get("/notices/" + prepared(server) + "/preview/pages")
                    .body();
            assertThat(body).contains("Thông báo thử", "không có LibreOffice").doesNotContain("<img");
        }
    }

    @Test
    void aLibreOfficeThatFailsIsSaidToFail(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\nexit 3\n");
        assertThat(broken.toFile().setExecutable(true)).isTrue();
        try (Server server = TestServer.start(Map.of("PARCHECK_SOFFICE", broken.toString()))) {
            String body = in(server, "vanthu")
                    .get("/notices/" + prepared(server) + "/preview/pages")
                    .body();
            assertThat(body).contains("Thông báo thử", "Không dựng được ảnh").doesNotContain("<img");
        }
    }

    private static Asking in(Server server, String login) {
        Asking out = new Asking(server);
        out.post("/login", "/login", Map.of("login", login, "password", PASSWORD));
        return out;
    }

    private static long prepared(Server server) {
        Office office = server.context().getBean(Office.class);
        Caller lead = office.accounts().byLogin("truongphong").orElseThrow().caller();
        Submission about = office.submissions()
                .list(lead, Wanted.anything().in(State.ACCEPTED))
                .get(0);
        Draft draft = new Draft(about.id(), Things.paper());
        return office.notices()
                .prepare(lead, UUID.randomUUID().toString(), List.of(draft))
                .get(0)
                .id();
    }
}
