package parcheck.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parcheck.check.RuleCache;
import parcheck.plan.RuleFolder;

/**
 * What {@code parcheck serve} was told: where to listen, which rules judge, the environment. Port 0 takes any free port;
 * {@code managementPort} is for health and metrics, on the machine's own address only.
 */
public record ServeSettings(
        @Nullable String address,
        int port,
        int managementPort,
        boolean demonstration,
        RuleFolder rules,
        List<String> plans,
        RuleCache cache,
        Map<String, String> environment) {}
