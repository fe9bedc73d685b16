package parcheck.office.remediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parcheck.office.store.Database;
import parcheck.office.store.Row;

/** Which things to be mended belong to which notice. Asks nobody for permission. */
public final class NoticeItems {
    private static final String DEMANDED = "select r.*, case when exists (select 1 from waiver w where w.unit = r.unit"
            + " and w.plan = s.plan and w.clause = r.clause and w.state = 'APPROVED'"
            + " and w.valid_from <= ? and w.valid_until >= ?) then 1 else 0 end as waived"
            + " from remediation r join submission s on s.id = r.submission";

    private final Database database;

    /** The items of this database. */
    public NoticeItems(Database database) {
        this.database = database;
    }

    /** A notice was issued: it demands what is still open of its submission and belongs to no other notice. Returns how many. */
    public int demand(long notice, long submission) {
        return database.jdbc()
                .sql("update remediation set notice = ? where submission = ? and notice is null and state <> 'DONE'")
                .params(notice, submission)
                .update();
    }

    /** The newest notice about the submission that was issued and not closed: what is ordered now is ordered under it. */
    Optional<Long> open(long submission) {
        return database.jdbc()
                .sql("select id from notice where submission = ? and state in ('ISSUED', 'RECEIVED', 'REPLIED')"
                        + " order by id desc limit 1")
                .param(submission)
                .query(Long.class)
                .optional();
    }

    /** What a notice demands. */
    public List<Demanded> of(long notice, LocalDate today) {
        return of(List.of(notice), today).getOrDefault(notice, List.of());
    }

    /** What each of these notices demands, what is due first first. */
    public Map<Long, List<Demanded>> of(Collection<Long> notices, LocalDate today) {
        Map<Long, List<Demanded>> out = new LinkedHashMap<>();
        if (notices.isEmpty()) {
            return out;
        }
        List<Object> values = new ArrayList<>(List.of(today, today));
        values.addAll(notices);
        String marks = String.join(", ", Collections.nCopies(notices.size(), "?"));
        database.read(() -> database.jdbc()
                        .sql(DEMANDED + " where r.notice in (" + marks + ") order by r.due, r.id")
                        .params(values)
                        .query(Row.as(r -> new Demanded(ItemRows.item(r), r.number("waived") == 1)))
                        .list())
                .forEach(d ->
                        out.computeIfAbsent(notice(d), n -> new ArrayList<>()).add(d));
        return out;
    }

    private static Long notice(Demanded d) {
        return java.util.Objects.requireNonNull(d.item().notice());
    }
}
