package parcheck.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import parcheck.office.caller.Caller;
import parcheck.office.inspection.Matrix;
import parcheck.office.store.Database;
import parcheck.office.store.DatabaseAddress;
import parcheck.plan.Period;

/** The matrix of 700 units and 54 clauses costs at most three questions to the database, for whoever asks. */
@ParameterizedClass
@EnumSource
class MatrixQueriesTest {
    @Parameter
    Store store;

    @TempDir
    Path folder;

    @Test
    void threeQuestionsWhateverTheSize() {
        AtomicInteger questions = new AtomicInteger();
        try (HikariDataSource pool = pool(store.address());
                LittleOffice little = new LittleOffice(Database.of(counting(pool, questions)), folder)) {
            Caller inspector = little.inspector();
            Caller district = little.head("huyen-c");
            fill(new JdbcTemplate(pool), inspector.account());
            assertThat(asked(little, inspector, questions).lines())
                    .hasSize(706)
                    .filteredOn(l -> l.cells().size() == 54)
                    .hasSize(700);
            assertThat(questions).hasValueLessThanOrEqualTo(3);
            assertThat(asked(little, district, questions).lines()).hasSize(3);
            assertThat(questions).hasValueLessThanOrEqualTo(3);
        }
    }

    private static Matrix asked(LittleOffice little, Caller caller, AtomicInteger questions) {
        questions.set(0);
        return little.office.matrices().matrix(caller, Period.of("2023"), "p2023");
    }

    private static void fill(JdbcTemplate sql, long account) {
        List<Object[]> units = new ArrayList<>();
        List<Object[]> submissions = new ArrayList<>();
        List<Object[]> judgements = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            units.add(new Object[] {"x" + i, "xã " + i, i + 10});
            submissions.add(new Object[] {i + 1, "x" + i, account, "k" + i, "r" + i});
            for (int c = 0; c < 54; c++) {
                judgements.add(new Object[] {i + 1, c, "II." + c});
            }
        }
        sql.batchUpdate("insert into unit (id, name, level, parent, place) values (?, ?, 'COMMUNE', 'u', ?)", units);
        sql.batchUpdate(
                "insert into submission (id, unit, period, reporting, plan, state, file_name, file_sha, file_size,"
                        + " uploaded_by, uploaded_at, upload_key, receipt) values"
                        + " (?, ?, '2023-YEAR', 'commune', 'p2023', 'RECEIVED', 'f', 'f', 1, ?, current_timestamp, ?, ?)",
                submissions);
        sql.batchUpdate(
                "insert into judgement (submission, place, clause, outcome) values (?, ?, ?, 'MET')", judgements);
    }

    private static HikariDataSource pool(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        return new HikariDataSource(config);
    }

    private static DelegatingDataSource counting(HikariDataSource pool, AtomicInteger questions) {
        return new DelegatingDataSource(pool) {
            @Override
            public Connection getConnection() throws SQLException {
                Connection real = super.getConnection();
                return (Connection) Proxy.newProxyInstance(
                        Connection.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, given) -> {
                            if (method.getName().equals("prepareStatement")
                                    || method.getName().equals("createStatement")) {
                                questions.incrementAndGet();
                            }
                            try {
                                return method.invoke(real, given);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
            }
        };
    }
}
