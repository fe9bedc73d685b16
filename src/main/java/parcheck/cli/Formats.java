package parcheck.cli;

import java.util.List;

/** The formats that a command can print. */
final class Formats {
    private Formats() {}

    /** The format asked for; throws Refusal if the command does not know it. */
    static String of(String asked, String... known) {
        if (!List.of(known).contains(asked)) {
            throw new Refusal("cli.bad-format", asked, List.<Object>of((Object[]) known));
        }
        return asked;
    }
}
