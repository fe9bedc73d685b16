package parcheck.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import parcheck.paper.Words;
import parcheck.plan.RuleFolder;
import parcheck.web.ServeSettings;
import parcheck.web.Server;
import parcheck.web.page.PageWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parcheck serve}: the web application, until the process is told to end. The only command that starts Spring. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    private static final String LOCAL = "127.0.0.1";

    private final Surroundings around;

    @Mixin
    private final Speech speech = new Speech();

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Option(names = "--port", paramLabel = "PORT", descriptionKey = "port")
    private String port = "8080";

    @Option(names = "--management-port", paramLabel = "PORT", descriptionKey = "management-port")
    private String managementPort = "8081";

    @Option(names = "--address", paramLabel = "ADDRESS", descriptionKey = "address")
    private @Nullable String address;

    @Option(names = "--demo", descriptionKey = "demo")
    private boolean demo;

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
    private @Nullable String data;

    ServeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws InterruptedException {
        Words words = speech.words();
        PrintStream out = around.out();
        RuleFolder folder = rules.folder(around);
        String where = demo && address == null ? LOCAL : address;
        ServeSettings settings = new ServeSettings(
                where,
                port(port),
                port(managementPort),
                demo,
                folder,
                rules.plans(folder),
                RuleOptions.cache(around, true),
                dataFolder(),
                0,
                around.environment(),
                Clock.system(PageWords.ZONE),
                message -> {
                    out.println(words.say(message));
                    out.flush();
                });
        hearLibraries();
        try (Server server = Server.start(settings)) {
            out.println(words.say("cli.serving", Integer.toString(server.port())));
            out.flush();
            new CountDownLatch(1).await();
        }
        return 0;
    }

    /** Servers are looked after by people who read logs; nothing has been logged before this. */
    private static void hearLibraries() {
        System.setProperty("slf4j.provider", "ch.qos.logback.classic.spi.LogbackServiceProvider");
    }

    /** Demonstrations leave nothing behind, unless a folder is named for them. */
    private Path dataFolder() {
        if (data != null) {
            return around.folder().resolve(data);
        }
        try {
            return demo
                    ? Files.createTempDirectory("parcheck-demo")
                    : around.folder().resolve("parcheck-data");
        } catch (IOException e) {
            throw new Refusal("cli.cannot-write", "parcheck-demo", String.valueOf(e.getMessage()));
        }
    }

    private static int port(String typed) {
        if (!typed.matches("[0-9]{1,5}") || Integer.parseInt(typed) > 65535) {
            throw new Refusal("cli.bad-port", typed);
        }
        return Integer.parseInt(typed);
    }
}
