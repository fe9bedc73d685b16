package parcheck.web.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import parcheck.intake.UnreadableFile;
import parcheck.office.caller.Caller;
import parcheck.office.deadline.Deadlines;
import parcheck.office.deadline.DueRule;
import parcheck.office.inspection.Inspections;
import parcheck.office.people.Accounts;
import parcheck.office.submission.Certification;
import parcheck.office.submission.Submission;
import parcheck.office.submission.Submissions;
import parcheck.office.submission.Upload;
import parcheck.office.submission.Uploads;
import parcheck.plan.Level;
import parcheck.plan.Period;
import parcheck.web.ServeSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Fills an empty office for a demonstration: made-up reports at every station of their road. */
@Component
class DemoStart implements ApplicationRunner {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int OPEN_DAYS = 1;
    private static final int DUE_DAYS = 3;
    private static final int REMIND_DAYS = 2;

    private final ServeSettings settings;
    private final DemoAccounts accounts;
    private final Uploads uploads;
    private final Submissions submissions;
    private final Certification certification;
    private final Inspections inspections;
    private final Deadlines deadlines;

    DemoStart(
            ServeSettings settings,
            Accounts accounts,
            Uploads uploads,
            Submissions submissions,
            Certification certification,
            Inspections inspections,
            Deadlines deadlines) {
        this.settings = settings;
        this.accounts = new DemoAccounts(accounts);
        this.uploads = uploads;
        this.submissions = submissions;
        this.certification = certification;
        this.inspections = inspections;
        this.deadlines = deadlines;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException, UnreadableFile {
        if (!settings.demonstration()) {
            return;
        }
        accounts.inspector();
        accounts.lead();
        accounts.others();
        deadlines();
        try (InputStream in = DemoStart.class.getResourceAsStream("/parcheck/web/demo.json")) {
            for (JsonNode one : JSON.readTree(in)) {
                walk(one);
            }
        }
    }

    /** Made up: a few days before the province's own. */
    private void deadlines() {
        for (Level level : new Level[] {Level.DEPARTMENT, Level.DISTRICT}) {
            for (Period.Kind kind : Period.Kind.values()) {
                deadlines.set(accounts.lead(), new DueRule(level, kind, OPEN_DAYS, DUE_DAYS, REMIND_DAYS, -1));
            }
        }
    }

    private void walk(JsonNode one) throws UnreadableFile {
        String unit = one.get("unit").asString();
        JsonNode report = one.get("report");
        String name = report.get("unit").get("name").asString();
        Caller clerk = accounts.clerk(unit, name);
        Caller head = accounts.head(unit, name);
        String file = unit + "-" + report.get("period").asString() + ".json";
        byte[] content = JSON.writeValueAsString(report).getBytes(StandardCharsets.UTF_8);
        long id = uploads.upload(clerk, new Upload(unit, file, content, "demo-" + file))
                .id();
        String road = one.get("road").asString();
        if (road.equals("checked")) {
            return;
        }
        certification.certifyAsClerk(clerk, id, version(clerk, id));
        certification.certifyAsHead(head, id, version(clerk, id));
        if (!road.equals("certified")) {
            certification.submit(head, id, version(clerk, id));
            inspect(id, road);
        }
    }

    private void inspect(long id, String road) {
        Caller inspector = accounts.inspector();
        if (road.equals("received")) {
            return;
        }
        inspections.takeUp(inspector, id, version(inspector, id));
        if (road.equals("accepted")) {
            inspections.accept(inspector, id, version(inspector, id));
        } else if (road.equals("returned")) {
            List<String> reasons = List.of("Số liệu chưa kèm tài liệu kiểm chứng; đề nghị bổ sung rồi gửi lại.");
            inspections.sendBack(inspector, id, version(inspector, id), reasons);
        }
    }

    private long version(Caller caller, long id) {
        Submission submission = submissions.get(caller, id);
        return submission.version();
    }
}
