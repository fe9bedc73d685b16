package parcheck.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import parcheck.paper.LittleRules;
import parcheck.plan.RuleFolder;

/** The little rules with 97 % instead of 95 %. */
final class StricterRules {
    private StricterRules() {}

    static RuleFolder in(Path folder) throws IOException {
        Path rules = LittleRules.write(folder.resolve("stricter"), 2023);
        for (String end : List.of(".drl", ".yaml")) {
            Path file = rules.resolve("p2023/1-chapter/1a-share" + end);
            String text = Files.readString(file)
                    .replace("95B", "97B")
                    .replace("> 95 %", "> 97 %")
                    .replace("a.good: 95", "a.good: 97")
                    .replace("a.good: 96", "a.good: 98");
            Files.writeString(file, text);
        }
        return RuleFolder.open(rules);
    }
}
