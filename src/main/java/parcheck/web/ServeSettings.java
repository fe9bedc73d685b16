package parcheck.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parcheck.check.Message;
import parcheck.check.RuleCache;
import parcheck.plan.RuleFolder;

/**
 * What {@code parcheck serve} was told: where to listen, which rules judge, the environment. Port 0 takes any free port;
 * {@code managementPort} is for health and metrics, on the machine's own address only. Files and the database lie in {@code data};
 * {@code passwordRounds} 0 hashes passwords as slowly as is usual. What only the one who starts it may
 * read goes to {@code terminal}; the clock carries the time zone of the province.
 */
public record ServeSettings(
        @Nullable String address,
        int port,
        int managementPort,
        boolean demonstration,
        RuleFolder rules,
        List<String> plans,
        RuleCache cache,
        Path data,
        int passwordRounds,
        Map<String, String> environment,
        Clock clock,
        Consumer<Message> terminal) {}
