package parcheck.evidence.signature;

import eu.europa.esig.dss.pades.validation.PAdESSignature;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads signed PDFs one at a time; a file that takes too long or too much memory ends with an answer, not with the program. */
public final class SignedDocuments implements AutoCloseable {
    private static final long USUAL_LIMIT = 60;

    private final SignatureReading reading;
    private final long seconds;
    private ExecutorService worker = worker();

    /** Reads with these authorities and rules, as of {@code today}. */
    public SignedDocuments(SignerKinds kinds, TrustFolder trust, Instant today) {
        this(kinds, trust, today, USUAL_LIMIT);
    }

    SignedDocuments(SignerKinds kinds, TrustFolder trust, Instant today, long seconds) {
        this.reading = new SignatureReading(kinds, trust, today);
        this.seconds = seconds;
    }

    private static ExecutorService worker() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "signatures");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What is known of one file; {@code name} is how the user knows it. Never throws for what the file holds. */
    public SignedFile read(Path file, String name) {
        try {
            return worker.submit(() -> signatures(file, name)).get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            worker.shutdownNow();
            worker = worker();
            return unread(name, Trouble.TAKES_TOO_LONG);
        } catch (ExecutionException e) {
            boolean heavy = e.getCause() instanceof OutOfMemoryError || e.getCause() instanceof StackOverflowError;
            return unread(name, heavy ? Trouble.TAKES_TOO_MUCH_MEMORY : Trouble.BROKEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unread(name, Trouble.NOT_READ);
        }
    }

    private SignedFile signatures(Path file, String name) {
        try {
            byte[] bytes = PdfGuard.read(file);
            List<DocumentSignature> out = new ArrayList<>();
            PdfSignatures.Found found = PdfSignatures.of(bytes);
            for (PAdESSignature signature : found.signatures()) {
                out.add(reading.of(signature, bytes.length));
            }
            return new SignedFile(name, found.all() ? null : Trouble.SIGNATURE_UNREADABLE, out);
        } catch (UnreadablePdf e) {
            return unread(name, e.trouble());
        }
    }

    private static SignedFile unread(String name, Trouble trouble) {
        return new SignedFile(name, trouble, List.of());
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
