package parcheck.web.entry;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import parcheck.office.store.Database;

/** Sessions live in the office's database, so that any node can answer anybody. They end after half an hour without a click. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 1800)
class SessionsInDatabase {

    /** That somebody was here is written down once a minute: otherwise every page would wait for the disk. All else at once. */
    private static final String TOUCH = """
            merge into spring_session s
            using (select cast(? as char(36)) as session_id, cast(? as bigint) as seen, cast(? as int) as lasts,
                    cast(? as bigint) as ends, cast(? as varchar(100)) as who, cast(? as char(36)) as id) n
            on s.primary_id = n.id
            when matched and (n.seen >= s.last_access_time + 60000 or s.session_id <> n.session_id
                    or s.max_inactive_interval <> n.lasts or s.principal_name is distinct from n.who)
                then update set session_id = n.session_id, last_access_time = n.seen, max_inactive_interval = n.lasts,
                    expiry_time = n.ends, principal_name = n.who""";

    @Bean
    DataSource dataSource(Database database) {
        Flyway.configure(SessionsInDatabase.class.getClassLoader())
                .dataSource(database.source())
                .table("web_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .locations("classpath:parcheck/web/tables")
                .load()
                .migrate();
        return database.source();
    }

    @Bean
    PlatformTransactionManager transactionManager(Database database) {
        return database.transactions();
    }

    /** One account's sessions are found by its login, so that they can be ended. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> quickCleaning() {
        return sessions -> {
            sessions.setCleanupCron("0 */5 * * * *");
            sessions.setUpdateSessionQuery(TOUCH);
        };
    }

    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new org.springframework.session.web.http.DefaultCookieSerializer();
        cookie.setCookieName("parcheck");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
