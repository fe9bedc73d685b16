package parcheck.web.nodes;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import parcheck.check.RuleCache;
import parcheck.office.Office;
import parcheck.plan.RuleFolder;
import parcheck.web.ServeSettings;
import parcheck.web.Server;
import parcheck.web.page.PageWords;

/**
 * The web application as a process of its own, as {@code parcheck serve} starts it, but with quick hashing of passwords. Arguments: port, data
 * folder, how many units have people. Says its port when it answers, and ends when its input ends.
 */
public final class NodeMain {
    static final String READY = "ready ";

    private NodeMain() {}

    public static void main(String[] args) throws Exception {
        try (Server server = Server.start(settings(Integer.parseInt(args[0]), Path.of(args[1]), System.getenv()))) {
            Cast.join(server.context().getBean(Office.class), Integer.parseInt(args[2]));
            System.out.println(READY + server.port());
            while (System.in.read() >= 0) {
                // Until the parent is gone.
            }
        }
    }

    /** As the command line would say it; port 0 takes any free one. */
    static ServeSettings settings(int port, Path data, Map<String, String> environment) {
        RuleFolder folder = RuleFolder.open(Path.of("rules"));
        return new ServeSettings(
                "127.0.0.1",
                port,
                Integer.getInteger("node.management", 0),
                false,
                folder,
                folder.plans(),
                RuleCache.in(Path.of("target", "rule-cache").toAbsolutePath()),
                data,
                1000,
                Map.copyOf(environment),
                Clock.system(PageWords.ZONE),
                message -> {});
    }
}
