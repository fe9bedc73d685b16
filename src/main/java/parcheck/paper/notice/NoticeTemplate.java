package parcheck.paper.notice;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import parcheck.report.words.Words;

/** A Word file with tags, looked through once and filled as often as needed. It may come from a clerk, so it is checked before use. */
public final class NoticeTemplate {
    private static final Words WORDS = new Words("/parcheck/notice_vi.properties");
    private static final String COLUMNS = "columns.";

    /** Lines below names and titles are a third to a half as long as the text, the one below the motto as long as the motto. */
    private static final Map<String, LineUnder> LINES =
            Map.of("ke_ngan", new LineUnder(0.42), "ke_dai", new LineUnder(1));

    private final byte[] file;

    private NoticeTemplate(byte[] file) {
        this.file = file.clone();
    }

    /** The template that is packed into the program. */
    public static byte[] packed(NoticeKind kind) {
        try (InputStream in = NoticeTemplate.class.getResourceAsStream("/parcheck/notices/" + kind.code() + ".docx")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its template " + kind.code());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks a template; throws TemplateRefused that names every tag that is missing or unknown. */
    public static NoticeTemplate of(NoticeKind kind, byte[] file) throws TemplateRefused {
        List<String> problems = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            TagScan scan = TagScan.of(document);
            compare(WORDS.list("tags." + kind.code()), WORDS.list("tags.optional"), scan.tags(), "", problems);
            List<String> columns = new ArrayList<>();
            for (String tag : WORDS.list("tags." + kind.code())) {
                if (WORDS.has(COLUMNS + tag)) {
                    columns.addAll(WORDS.list(COLUMNS + tag));
                }
            }
            compare(columns, WORDS.list(COLUMNS + "optional"), scan.columns(), "-column", problems);
            if (problems.isEmpty()) {
                XWPFTemplate.compile(new ByteArrayInputStream(file), configuration())
                        .close();
            }
        } catch (IOException | RuntimeException e) {
            problems.add(WORDS.text("problem.broken", String.valueOf(e.getMessage())));
        }
        if (!problems.isEmpty()) {
            throw new TemplateRefused(problems);
        }
        return new NoticeTemplate(file);
    }

    private static void compare(
            List<String> required, List<String> optional, Iterable<String> found, String what, List<String> problems) {
        TreeSet<String> missing = new TreeSet<>(required);
        for (String name : found) {
            if (!missing.remove(name) && !required.contains(name) && !optional.contains(name)) {
                problems.add(WORDS.text("problem.unknown" + what, name));
            }
        }
        missing.forEach(name -> problems.add(WORDS.text("problem.missing" + what, name)));
    }

    private static Configure configuration() {
        var builder = Configure.builder();
        for (String key : WORDS.names()) {
            if (key.startsWith(COLUMNS) && !key.equals(COLUMNS + "optional")) {
                builder.bind(key.substring(COLUMNS.length()), new LoopRowTableRenderPolicy());
            }
        }
        LINES.forEach(builder::bind);
        return builder.setValidErrorHandler(new Configure.AbortHandler()).build();
    }

    /** The template filled with texts; names that stand for parts hold a map or a list, absent parts hold false. */
    public byte[] fill(Map<String, Object> texts) {
        try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(file), configuration())) {
            Map<String, Object> all = new HashMap<>(texts);
            LINES.keySet().forEach(line -> all.put(line, ""));
            template.render(all);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            template.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
