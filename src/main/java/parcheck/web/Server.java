package parcheck.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A running web application. Several may run in one process, each on its own port. */
public final class Server implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private Server(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts Spring; returns once requests are answered. Throws what Spring throws if the port is taken or the rules are refused. */
    public static Server start(ServeSettings settings) {
        SpringApplication application = new SpringApplication(WebApplication.class);
        application.setDefaultProperties(properties(settings));
        application.setRegisterShutdownHook(true);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("serveSettings", settings));
        return new Server(application.run());
    }

    private static Map<String, Object> properties(ServeSettings settings) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("server.port", settings.port());
        out.put("management.server.port", settings.managementPort());
        out.put("management.server.address", "127.0.0.1");
        if (settings.address() != null) {
            out.put("server.address", settings.address());
        }
        return out;
    }

    /** The port that requests go to. */
    public int port() {
        return Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    /** The parts of the running application, for tests that look at all its routes. */
    public ConfigurableApplicationContext context() {
        return context;
    }

    /** Finishes what is being answered, then stops. */
    @Override
    public void close() {
        context.close();
    }
}
