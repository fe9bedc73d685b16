package parcheck.web.entry;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.session.FindByIndexNameSessionRepository;
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

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> quickCleaning() {
        return sessions -> sessions.setCleanupCron("0 */5 * * * *");
    }

    /** One account's sessions are found by its login, so that they can be ended. */
    @Bean
    @Primary
    FindByIndexNameSessionRepository<?> seldomTouched(JdbcIndexedSessionRepository sessions) {
        return new SeldomTouched<>(sessions);
    }

    @Bean
    ConversionService springSessionConversionService() {
        return SessionBytes.conversion();
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
