package parcheck.web.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session that remembers whether it has to be saved. A visit less than a minute after the last one that was kept is not worth it. */
final class TouchedSession<S extends Session> implements Session {
    private static final Duration SELDOM = Duration.ofMinutes(1);

    private final S kept;
    private boolean changed;

    TouchedSession(S kept, boolean changed) {
        this.kept = kept;
        this.changed = changed;
    }

    S kept() {
        return kept;
    }

    boolean changed() {
        return changed;
    }

    void saved() {
        changed = false;
    }

    @Override
    public String getId() {
        return kept.getId();
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return kept.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return kept.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return kept.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        changed = true;
        kept.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        kept.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return kept.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (!now.isBefore(kept.getLastAccessedTime().plus(SELDOM))) {
            changed = true;
            kept.setLastAccessedTime(now);
        }
    }

    @Override
    public Instant getLastAccessedTime() {
        return kept.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration longest) {
        changed = true;
        kept.setMaxInactiveInterval(longest);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return kept.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return kept.isExpired();
    }
}
