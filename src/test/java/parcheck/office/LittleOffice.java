package parcheck.office;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parcheck.check.RuleCache;
import parcheck.intake.UnreadableFile;
import parcheck.office.caller.Caller;
import parcheck.office.caller.Role;
import parcheck.office.deadline.WorkingDay;
import parcheck.office.people.NewAccount;
import parcheck.office.people.Passwords;
import parcheck.office.ruling.Rulings;
import parcheck.office.store.Database;
import parcheck.office.submission.Receipt;
import parcheck.office.submission.Submission;
import parcheck.office.submission.Upload;
import parcheck.paper.LittleRules;
import parcheck.plan.RuleFolder;

/** An office of a small province with two departments, a district and two communes, and somebody in every role. */
public final class LittleOffice implements AutoCloseable {
    public static final String PASSWORD = "quả-chuối-93 xanh";
    private static final Rulings RULINGS = rulings();

    public final Office office;
    public final Watch watch = new Watch();
    private final Map<String, Caller> people = new HashMap<>();

    public LittleOffice(Database database, Path folder) {
        office = Office.open(new Office.Parts(
                database, folder.resolve("files"), RULINGS, watch, Passwords.hashing(10), WorkingDay.MONDAY_TO_FRIDAY));
        office.units().importCsv(new StringReader("""
                id,code,name,level,parent,from,until,predecessors
                u,,tỉnh U,province,,,,
                so-a,,Sở A,department,u,,,
                so-b,,Sở B,department,u,,,
                huyen-c,323,huyện C,district,u,,2025-06-30,
                xa-d,00001,xã D,commune,huyen-c,,,
                xa-e,00002,xã E,commune,huyen-c,,,
                """));
    }

    /** Somebody in a role for a unit; the same again for the same name. */
    public Caller person(String login, Role role, @Nullable String unit) {
        return people.computeIfAbsent(
                login,
                l -> office.accounts()
                        .add(new NewAccount(l, "Người " + l, role, unit, PASSWORD, null))
                        .caller());
    }

    public Caller clerk(String unit) {
        return person("clerk-" + unit, Role.UNIT_CLERK, unit);
    }

    public Caller head(String unit) {
        return person("head-" + unit, Role.UNIT_HEAD, unit);
    }

    public Caller inspector() {
        return person("inspector", Role.INSPECTOR, null);
    }

    public Caller lead() {
        return person("lead", Role.INSPECTION_LEAD, null);
    }

    public Caller noticeClerk() {
        return person("notices", Role.NOTICE_CLERK, null);
    }

    /** A report of a unit for a period: so many dossiers in all, so many good ones. */
    public byte[] report(String unit, String period, int all, int good) {
        var known = office.units().get(unit);
        return LittleRules.report(known.name(), period, LittleRules.figures(all, good))
                .replace("\"province\"", "\"" + known.level().code() + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Uploads a report by the unit's clerk. */
    public Submission uploaded(String unit, int all, int good) {
        return uploaded(unit, "2023", all, good);
    }

    public Submission uploaded(String unit, String period, int all, int good) {
        try {
            String key = UUID.randomUUID().toString();
            return office.uploads()
                    .upload(clerk(unit), new Upload(unit, "report.json", report(unit, period, all, good), key));
        } catch (UnreadableFile e) {
            throw new IllegalStateException(e);
        }
    }

    /** Uploads, certifies twice, hands in. */
    public Submission handedIn(String unit, int all, int good) {
        return handIn(uploaded(unit, all, good));
    }

    public Submission handIn(Submission s) {
        Submission clerk = office.certification().certifyAsClerk(clerk(s.unit()), s.id(), s.version());
        Submission head = office.certification().certifyAsHead(head(s.unit()), s.id(), clerk.version());
        Receipt receipt = office.certification().submit(head(s.unit()), s.id(), head.version());
        if (receipt.number().isEmpty()) {
            throw new IllegalStateException();
        }
        return office.submissions().get(clerk(s.unit()), s.id());
    }

    public Submission underInspection(String unit, int all, int good) {
        Submission s = handedIn(unit, all, good);
        return office.inspections().takeUp(inspector(), s.id(), s.version());
    }

    @Override
    public void close() {
        office.database().close();
    }

    private static Rulings rulings() {
        try {
            Path folder = LittleRules.write(Files.createTempDirectory("little-rules"), 2023);
            return new Rulings(RuleFolder.open(folder), RuleCache.in(Path.of("target", "rule-cache")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
