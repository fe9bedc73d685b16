package parcheck.web.entry;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Sessions as another repository keeps them, saved only when something in them has changed. That somebody was here is written down once a
 * minute: otherwise every page would wait for the disk before its first byte.
 */
final class SeldomTouched<S extends Session> implements FindByIndexNameSessionRepository<TouchedSession<S>> {
    private final FindByIndexNameSessionRepository<S> kept;

    SeldomTouched(FindByIndexNameSessionRepository<S> kept) {
        this.kept = kept;
    }

    @Override
    public TouchedSession<S> createSession() {
        return new TouchedSession<>(kept.createSession(), true);
    }

    @Override
    public void save(TouchedSession<S> session) {
        if (session.changed()) {
            kept.save(session.kept());
            session.saved();
        }
    }

    @Override
    public @Nullable TouchedSession<S> findById(String id) {
        S found = kept.findById(id);
        return found == null ? null : new TouchedSession<>(found, false);
    }

    @Override
    public void deleteById(String id) {
        kept.deleteById(id);
    }

    @Override
    public Map<String, TouchedSession<S>> findByIndexNameAndIndexValue(String index, String value) {
        Map<String, TouchedSession<S>> out = new HashMap<>();
        kept.findByIndexNameAndIndexValue(index, value)
                .forEach((id, session) -> out.put(id, new TouchedSession<>(session, false)));
        return out;
    }
}
