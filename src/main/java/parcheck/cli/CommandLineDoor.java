package parcheck.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import parcheck.check.EngineVersion;
import parcheck.paper.Words;
import parcheck.plan.RulesRefused;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a door: arguments in, exit code out; every failure is told in a line with what to do. */
public final class CommandLineDoor {
    private static final int FAILED = 2;

    private final Surroundings around;

    /** Prints into and looks around in the given surroundings. */
    public CommandLineDoor(Surroundings around) {
        this.around = around;
    }

    /** Runs one command; 0 all well, 1 something to do, 2 something failed. */
    public int run(String... args) {
        Words words = new Words(Speech.in(args));
        PrintStream out = around.out();
        PrintStream err = around.err();
        CommandLine line = line(words, args);
        line.setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true));
        line.setParameterExceptionHandler((e, given) -> {
            err.println(misuse(words, e));
            return FAILED;
        });
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            failures(words, e).forEach(err::println);
            return FAILED;
        });
        int code = execute(line, words, args);
        out.flush();
        return code;
    }

    /** Running out of memory or stack is a failure like others; it must not end with the code for findings. */
    private int execute(CommandLine line, Words words, String... args) {
        for (String arg : args) {
            if (FileSearch.isGarbled(arg)) {
                around.err().println(words.say("cli.garbled", arg));
                return FAILED;
            }
        }
        try {
            return line.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            around.err().println(words.say("cli.fault", e.toString()));
            return FAILED;
        }
    }

    /** Every command by its name, in the order of the help. Only the one that is asked for is made, for that takes time. */
    private Map<String, Supplier<Object>> commands() {
        Map<String, Supplier<Object>> out = new LinkedHashMap<>();
        out.put("check", () -> new CheckCommand(around));
        out.put("audit", () -> new AuditCommand(around));
        out.put("rules", () -> new RulesCommand(around));
        out.put("explain", () -> new ExplainCommand(around));
        out.put("template", () -> new TemplateCommand(around));
        out.put("schema", () -> new SchemaCommand(around));
        out.put("notice-template", () -> new NoticeTemplateCommand(around));
        out.put("remediation", () -> new RemediationCommand(around));
        out.put("serve", () -> new ServeCommand(around));
        out.put("audit-trail", () -> new TrailCommand(around));
        return out;
    }

    private CommandLine line(Words words, String... args) {
        CommandLine line = new CommandLine(new RootCommand());
        String first = args.length == 0 ? "" : args[0];
        Map<String, Supplier<Object>> commands = commands();
        commands.forEach((name, command) -> {
            if (name.equals(first) || !commands.containsKey(first)) {
                line.addSubcommand(command.get());
            }
        });
        HelpWords help = new HelpWords(words);
        line.getCommandSpec().version(EngineVersion.text());
        line.setResourceBundle(help);
        line.getSubcommands().values().forEach(sub -> sub.setResourceBundle(help));
        line.setUsageHelpWidth(Math.max(around.width(), 60));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        return line;
    }

    private static String misuse(Words words, ParameterException e) {
        String see =
                words.say("cli.see-help", e.getCommandLine().getCommandSpec().qualifiedName(" "));
        if (e instanceof UnmatchedArgumentException unmatched) {
            return words.say("cli.unknown-argument", String.join(" ", unmatched.getUnmatched()), see);
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return words.say("cli.missing-argument", missing.getMissing().get(0).paramLabel(), see);
        }
        return words.say("cli.misuse", see);
    }

    private static List<String> failures(Words words, Exception e) {
        if (e instanceof Refusal refusal) {
            return List.of(words.say(refusal.words()));
        }
        if (e instanceof RulesRefused refused) {
            List<String> lines = new java.util.ArrayList<>();
            lines.add(words.say("cli.rules-refused", refused.problems().size()));
            refused.problems().forEach(p -> lines.add("  " + p));
            return lines;
        }
        return List.of(words.say("cli.fault", e.toString()));
    }
}
