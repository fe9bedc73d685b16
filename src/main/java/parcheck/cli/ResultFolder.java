package parcheck.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import parcheck.check.Checkers;
import parcheck.intake.Document;
import parcheck.intake.UnreadableFile;
import parcheck.paper.Lists;
import parcheck.paper.Notices;
import parcheck.paper.SummaryRow;
import parcheck.paper.WholeFile;
import parcheck.paper.Words;
import parcheck.paper.leader.UnitResult;
import parcheck.paper.remediation.ListMerge;
import parcheck.paper.remediation.ListReader;
import parcheck.paper.remediation.ListSheet;
import parcheck.paper.remediation.RemediationBook;
import parcheck.remedy.History;
import parcheck.remedy.Offices;
import parcheck.remedy.OfficesReader;
import parcheck.remedy.Remedy;
import parcheck.remedy.Step;
import parcheck.remedy.UnitRemedy;

/** Writes what follows from verdicts below the output folder, each paper whole, and knows which reports are finished already. */
final class ResultFolder {
    static final String LIST = "remediation.xlsx";
    static final String NOTICE = "notice-";

    private final Path out;
    private final @Nullable Offices offices;
    private final History history;
    private final Step highest;
    private final LocalDate from;
    private final @Nullable Notices notices;
    private final String settings;
    private final boolean afresh;
    private final Map<String, Offices> packed = new ConcurrentHashMap<>();

    /** {@code settings} is the identity of everything but the report itself. */
    ResultFolder(
            Path out,
            PaperOptions options,
            History history,
            @Nullable Notices notices,
            Surroundings around,
            String settings) {
        this.out = out;
        this.offices = options.offices(around);
        this.history = history;
        this.highest = options.highest();
        this.from = options.from();
        this.notices = notices;
        this.settings = settings;
        this.afresh = options.afresh();
    }

    /** The folder of the results. */
    Path out() {
        return out;
    }

    /** The identity of the papers of a report with this hash. */
    private String madeFrom(String inputSha256) {
        return new MadeFrom().add(settings).add(inputSha256).identity();
    }

    /** What an earlier run made of the same report by the same rules; null if it has to be made. */
    @Nullable
    Finished finished(FileSearch.Item item, String inputSha256) {
        return afresh ? null : Finished.in(out.resolve(item.name()), madeFrom(inputSha256));
    }

    /** Writes all papers of one report; throws UnreadableFile if it cannot be copied, Refusal if one cannot be written. */
    Finished write(FileSearch.Item item, Document document, Checkers.Judged judged, Words words) throws UnreadableFile {
        Path folder = out.resolve(item.name());
        try {
            Finished.forget(folder);
            List<String> papers = new ArrayList<>(new Papers(words, judged).write(document, folder));
            Offices known = offices(judged);
            UnitRemedy remedy = new Remedy(known, history, judged.catalogue(), highest).of(judged.verdict(), from);
            ListSheet list = list(folder, judged, remedy);
            papers.add(LIST);
            if (notices != null && !remedy.demonstration() && (!remedy.tasks().isEmpty() || remedy.flawless())) {
                String name = NOTICE
                        + FileNames.plain(judged.verdict().header().heading().unitKey()) + ".docx";
                WholeFile.write(folder.resolve(name), notices.of(remedy, known, judged.catalogue(), answers(list)));
                papers.add(name);
            }
            String sha = judged.verdict().header().inputSha256();
            Finished note = new Finished(
                    madeFrom(sha),
                    papers,
                    SummaryRow.of(item.name(), judged.verdict()),
                    UnitResult.of(item.name(), judged.verdict(), judged.catalogue(), words),
                    list);
            note.in(folder);
            return note;
        } catch (IOException e) {
            throw new Refusal("cli.cannot-write", folder.toString(), String.valueOf(e.getMessage()));
        }
    }

    private Offices offices(Checkers.Judged judged) {
        String plan = judged.verdict().header().plan();
        return offices == null ? packed.computeIfAbsent(plan, ResultFolder::packedFor) : offices;
    }

    /** What the unit explained, by the keys of its findings. */
    private static Map<String, String> answers(ListSheet list) {
        Map<String, String> out = new HashMap<>();
        list.rows().forEach(row -> out.put(row.key(), row.typed().remarks()));
        return out;
    }

    private ListSheet list(Path folder, Checkers.Judged judged, UnitRemedy remedy) throws IOException {
        ListSheet fresh = new Lists(judged.catalogue()).of(remedy);
        List<ListSheet> lists = kept(folder.resolve(LIST), List.of(fresh));
        WholeFile.write(folder.resolve(LIST), RemediationBook.file(lists));
        return lists.get(0);
    }

    private static Offices packedFor(String plan) {
        return OfficesReader.read(OfficesReader.packed(plan));
    }

    /** Writes the list of all reports; what people typed into an earlier one is kept. */
    void folderList(List<ListSheet> lists) {
        Path file = out.resolve(LIST);
        try {
            WholeFile.sweep(out);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            RemediationBook.write(kept(file, lists), bytes);
            WholeFile.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new Refusal("cli.cannot-write", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    /** The lists with what people typed into the file that is about to be replaced; throws Refusal if that file cannot be read. */
    private static List<ListSheet> kept(Path file, List<ListSheet> lists) {
        if (!Files.exists(file)) {
            return lists;
        }
        try {
            return ListMerge.of(lists, ListReader.read(file, file.toString())).lists();
        } catch (UnreadableFile e) {
            throw new Refusal("cli.list-unreadable", file.toString());
        }
    }
}
