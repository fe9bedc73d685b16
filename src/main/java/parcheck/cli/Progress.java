package parcheck.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import parcheck.paper.Words;

/** Shows people how far a folder is checked; shows nothing where nobody looks. */
final class Progress implements AutoCloseable {
    private static final String CLEAR_LINE = "\r\u001B[2K";

    private final @Nullable ProgressBar bar;
    private final Surroundings around;

    private Progress(Surroundings around, @Nullable ProgressBar bar) {
        this.around = around;
        this.bar = bar;
    }

    static Progress of(Surroundings around, Words words, int files) {
        return new Progress(around, around.terminal() ? bar(around, words, files) : null);
    }

    private static ProgressBar bar(Surroundings around, Words words, int files) {
        return new ProgressBarBuilder()
                .setTaskName(words.say("cli.progress"))
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(around.err(), around.width()))
                .build();
    }

    /** One file is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Makes room for a line about a file. */
    void pause() {
        if (bar != null) {
            around.err().print(CLEAR_LINE);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
