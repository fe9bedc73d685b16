package parcheck.office.notice;

import java.util.Set;
import parcheck.office.answer.Refused;
import parcheck.office.caller.Caller;
import parcheck.office.store.Database;
import parcheck.office.store.Entry;
import parcheck.office.trail.Trail;

/** One step of a notice: only from the right state and the version that was seen, with an entry in the trail. */
record NoticeStep(Database database, NoticeRows rows, Trail trail) {

    Notice take(
            Caller caller, Notice n, long version, Set<Notice.State> from, Entry entry, String word, String detail) {
        if (n.version() != version) {
            throw Refused.stale();
        }
        if (!from.contains(n.state())) {
            throw Refused.conflict("office.notice.state");
        }
        entry.over(database, n.id(), version);
        trail.add(caller, word, n.unit(), "notice/" + n.id(), detail);
        return rows.get(n.id());
    }
}
