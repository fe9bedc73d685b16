package parcheck.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import parcheck.intake.UnreadableFile;
import parcheck.office.answer.Refused;
import parcheck.office.answer.StoreGone;
import parcheck.office.store.FileStore;
import parcheck.office.submission.State;
import parcheck.office.submission.Submission;
import parcheck.office.submission.Upload;
import parcheck.office.submission.Wanted;

/** What happens when something breaks in the middle: the whole submission is there, or none of it. */
@ParameterizedClass
@EnumSource
class FaultsTest extends OfficeCase {

    @Test
    void whenTheDatabaseFailsHalfWayThereIsNoSubmissionAndTheSameUploadSucceedsLater() throws UnreadableFile {
        Upload upload = new Upload("so-a", "r.json", little.report("so-a", "2023", 100, 96), "k");
        little.clerk("so-a");
        sql().execute("alter table finding rename to finding_away");
        sql().execute("alter table judgement rename to judgement_away");
        assertThatThrownBy(() -> office.uploads().upload(little.clerk("so-a"), upload));
        sql().execute("alter table finding_away rename to finding");
        sql().execute("alter table judgement_away rename to judgement");
        assertThat(office.submissions().list(little.inspector(), Wanted.anything()))
                .isEmpty();
        assertThat(office.trail().verify().sound()).isZero();
        assertThat(office.uploads().upload(little.clerk("so-a"), upload).state())
                .isEqualTo(State.CHECKED);
    }

    @Test
    void aDatabaseThatIsGoneIsNamedAsSuch() {
        little.clerk("so-a");
        office.database().close();
        assertThatThrownBy(() -> office.units().all())
                .isInstanceOfSatisfying(
                        StoreGone.class, e -> assertThat(e.words().code()).isEqualTo("office.database-gone"));
    }

    @Test
    void aDiskThatCannotBeWrittenLeavesNoRow() throws IOException {
        little.clerk("so-a");
        Files.writeString(folder.resolve("files"), "a file where the folder should be");
        Upload upload = new Upload("so-a", "r.json", little.report("so-a", "2023", 100, 96), "k");
        assertThatThrownBy(() -> office.uploads().upload(little.clerk("so-a"), upload))
                .isInstanceOfSatisfying(
                        StoreGone.class, e -> assertThat(e.words().code()).isEqualTo("office.disk-gone"));
        assertThat(office.submissions().list(little.inspector(), Wanted.anything()))
                .isEmpty();
    }

    @Test
    void aFileIsKeptOnceUnderItsHashAndDamageIsNoticed() throws IOException {
        FileStore files = office.files();
        byte[] content = "nội dung".getBytes(StandardCharsets.UTF_8);
        String sha = files.keep(content);
        assertThat(files.keep(content)).isEqualTo(sha);
        assertThat(files.content(sha)).isEqualTo(content);
        try (Stream<Path> all = Files.walk(folder.resolve("files")).filter(Files::isRegularFile)) {
            assertThat(all).hasSize(1);
        }
        Files.writeString(files.path(sha), "khác");
        assertThatThrownBy(() -> files.content(sha)).hasMessage("office.file-damaged");
        Files.delete(files.path(sha));
        assertThatThrownBy(() -> files.content(sha)).hasMessage("office.file-lost");
        assertThatThrownBy(() -> files.content("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatABrokenUploadLeftIsSweptAway() throws IOException {
        office.files().keep(new byte[] {1});
        Path part = Files.writeString(folder.resolve("files").resolve("broken.part"), "half");
        assertThat(office.files().sweep(Instant.EPOCH)).isZero();
        assertThat(office.files().sweep(Instant.now().plusSeconds(60))).isEqualTo(1);
        assertThat(part).doesNotExist();
    }

    @Test
    void theSameUploadSentManyTimesAtOnceIsOneSubmission() throws Exception {
        Upload upload = new Upload("so-a", "r.json", little.report("so-a", "2023", 100, 96), "k");
        little.clerk("so-a");
        ExecutorService many = Executors.newFixedThreadPool(5);
        Callable<Submission> send = () -> office.uploads().upload(little.clerk("so-a"), upload);
        List<Future<Submission>> sent = many.invokeAll(List.of(send, send, send, send, send));
        many.shutdown();
        for (Future<Submission> one : sent) {
            assertThat(one.get().id()).isEqualTo(sent.get(0).get().id());
        }
        assertThat(office.submissions().list(little.inspector(), Wanted.anything()))
                .hasSize(1);
    }

    @Test
    void hostileTextIsRefused() {
        Submission s = little.underInspection("so-a", 100, 95);
        for (String text : List.of("", " ", "a\u0000b", "x".repeat(1001))) {
            assertThatThrownBy(
                            () -> office.inspections().sendBack(little.inspector(), s.id(), s.version(), List.of(text)))
                    .isInstanceOfSatisfying(
                            Refused.class, e -> assertThat(e.reason()).isEqualTo(Refused.Reason.INVALID));
        }
    }

    private JdbcTemplate sql() {
        return new JdbcTemplate(office.database().source());
    }
}
