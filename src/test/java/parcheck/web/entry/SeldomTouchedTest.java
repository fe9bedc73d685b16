package parcheck.web.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** A session is saved when something in it changed, and for being seen only once a minute. */
class SeldomTouchedTest {
    private static final Instant BEGUN = Instant.parse("2023-07-03T02:00:00Z");

    /** Sessions in a map, which counts how often one is saved. */
    private static final class Counting implements FindByIndexNameSessionRepository<MapSession> {
        private final Map<String, MapSession> all = new HashMap<>();
        private int saves;

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession session) {
            saves++;
            all.put(session.getId(), new MapSession(session));
        }

        @Override
        public @Nullable MapSession findById(String id) {
            MapSession found = all.get(id);
            return found == null ? null : new MapSession(found);
        }

        @Override
        public void deleteById(String id) {
            all.remove(id);
        }

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String index, String value) {
            return Map.copyOf(all);
        }
    }

    private final Counting kept = new Counting();
    private final SeldomTouched<MapSession> sessions = new SeldomTouched<>(kept);
    private String id = "";

    @BeforeEach
    void begin() {
        TouchedSession<MapSession> begun = sessions.createSession();
        begun.setLastAccessedTime(BEGUN);
        begun.kept().setLastAccessedTime(BEGUN);
        sessions.save(begun);
        id = begun.getId();
    }

    private TouchedSession<MapSession> found() {
        return Objects.requireNonNull(sessions.findById(id));
    }

    private int savesAfter(Consumer<Session> visit) {
        int before = kept.saves;
        TouchedSession<MapSession> session = found();
        visit.accept(session);
        sessions.save(session);
        sessions.save(session);
        return kept.saves - before;
    }

    @Test
    void aNewSessionIsSavedAtOnce() {
        assertThat(kept.saves).isOne();
        assertThat(sessions.findByPrincipalName("anybody")).containsOnlyKeys(id);
    }

    @Test
    void aVisitIsWrittenDownOnceAMinute() {
        assertThat(savesAfter(s -> s.getAttribute("x"))).isZero();
        assertThat(savesAfter(s -> s.setLastAccessedTime(BEGUN.plusMillis(59_999))))
                .isZero();
        assertThat(found().getLastAccessedTime()).isEqualTo(BEGUN);
        assertThat(savesAfter(s -> s.setLastAccessedTime(BEGUN.plusSeconds(60))))
                .isOne();
        assertThat(found().getLastAccessedTime()).isEqualTo(BEGUN.plusSeconds(60));
    }

    static Stream<Consumer<Session>> changes() {
        return Stream.of(
                s -> s.setAttribute("x", "y"),
                s -> s.removeAttribute("x"),
                Session::changeSessionId,
                s -> s.setMaxInactiveInterval(Duration.ofMinutes(5)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyChangeIsSavedOnce(Consumer<Session> change) {
        assertThat(savesAfter(change)).isOne();
    }

    @Test
    void whatEndedIsGone() {
        sessions.deleteById(id);
        assertThat(sessions.findById(id)).isNull();
    }

    @Test
    void aSessionLooksAsItIsKept() {
        TouchedSession<MapSession> session = found();
        session.setAttribute("x", "y");
        session.setMaxInactiveInterval(Duration.ofSeconds(1));
        assertThat(session.<String>getAttribute("x")).isEqualTo("y");
        assertThat(session.getAttributeNames()).containsExactly("x");
        assertThat(session.getMaxInactiveInterval()).isEqualTo(Duration.ofSeconds(1));
        assertThat(session.getCreationTime()).isEqualTo(session.kept().getCreationTime());
        assertThat(session.isExpired()).isTrue();
    }
}
