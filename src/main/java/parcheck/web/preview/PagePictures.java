package parcheck.web.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import parcheck.web.ServeSettings;
import parcheck.web.page.Busy;

/** Pictures of the pages of a paper, made once and kept under the paper's SHA-256; they can be thrown away at any time. */
@Component
public class PagePictures {
    private static final Logger LOG = LoggerFactory.getLogger(PagePictures.class);
    private static final int MOST_PAGES = 40;
    private static final float DOTS_PER_INCH = 100;

    private final Optional<LibreOffice> office;
    private final Path folder;
    private final Semaphore one = new Semaphore(1, true);

    PagePictures(ServeSettings settings) {
        this.office = LibreOffice.find(settings.environment());
        this.folder = settings.data().resolve("previews");
    }

    /** Whether this machine can make pictures at all. */
    public boolean possible() {
        return office.isPresent();
    }

    /** How many pages there are pictures of; 0 where none can be made. Throws Busy if others are waiting for theirs. */
    public int pages(String sha256, byte[] docx) {
        Path kept = folder.resolve(sha256);
        if (office.isPresent() && !Files.isDirectory(kept)) {
            make(office.get(), kept, docx);
        }
        try (Stream<Path> pictures = Files.isDirectory(kept) ? Files.list(kept) : Stream.empty()) {
            return (int) pictures.count();
        } catch (IOException e) {
            return 0;
        }
    }

    /** One picture (PNG), the first page is 1; nothing if there is no such page. */
    public Optional<byte[]> page(String sha256, int number) {
        try {
            Path file = folder.resolve(sha256).resolve(number + ".png");
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void make(LibreOffice with, Path kept, byte[] docx) {
        if (!turn()) {
            throw new Busy();
        }
        Path part = folder.resolve(UUID.randomUUID() + ".part");
        try {
            if (Files.isDirectory(kept)) {
                return;
            }
            Files.createDirectories(part);
            draw(with.pdf(docx), part);
            Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another node may have been faster with the same paper.
            if (!Files.isDirectory(kept)) {
                LOG.warn("no pictures of {}: {}", kept.getFileName(), e.toString());
            }
        } finally {
            one.release();
            FileSystemUtils.deleteRecursively(part.toFile());
        }
    }

    private boolean turn() {
        try {
            return one.tryAcquire(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void draw(byte[] pdf, Path into) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < Math.min(document.getNumberOfPages(), MOST_PAGES); i++) {
                ImageIO.write(
                        renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.GRAY),
                        "png",
                        into.resolve((i + 1) + ".png").toFile());
            }
        }
    }
}
