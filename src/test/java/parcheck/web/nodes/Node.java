package parcheck.web.nodes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import parcheck.office.store.DatabaseAddress;

/** A server in a process of its own, which can be killed and started again on the same port. */
final class Node implements AutoCloseable {
    private final int port;
    private final List<String> command = new ArrayList<>();
    private final ProcessBuilder builder;
    private final BlockingQueue<String> logged = new LinkedBlockingQueue<>();
    private Process process;

    /** Without an address the database is a file in the data folder. */
    Node(Path data, @org.jspecify.annotations.Nullable DatabaseAddress address, int people, String... options)
            throws IOException {
        port = freePort();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx512m", "-Dslf4j.internal.verbosity=WARN"));
        command.add("-Dslf4j.provider=ch.qos.logback.classic.spi.LogbackServiceProvider");
        command.add("-Dlogging.config=classpath:node-logback.xml");
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath(), NodeMain.class.getName()));
        command.addAll(List.of(Integer.toString(port), data.toString(), Integer.toString(people)));
        builder = new ProcessBuilder(command)
                .redirectError(data.resolveSibling("node-" + port + ".log").toFile());
        if (address != null) {
            builder.environment().put("PARCHECK_DB", address.url());
            builder.environment().put("PARCHECK_DB_USER", String.valueOf(address.user()));
            builder.environment().put("PARCHECK_DB_PASSWORD", String.valueOf(address.password()));
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Starts the process; {@link #ready} waits until it answers. */
    Node start() throws IOException {
        process = builder.start();
        return this;
    }

    Node ready() throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(NodeMain.READY)) {
                Thread listener = new Thread(() -> said.lines().forEach(logged::add));
                listener.setDaemon(true);
                listener.start();
                return this;
            }
            logged.add(line);
        }
        throw new IOException("the node ended before it answered");
    }

    /** What it has logged, as soon as a line with this text is there. */
    List<String> loggedUntil(String text) throws InterruptedException {
        List<String> out = new ArrayList<>();
        while (out.stream().noneMatch(l -> l.contains(text))) {
            String line = logged.poll(30, TimeUnit.SECONDS);
            if (line == null) {
                throw new IllegalStateException(out + " but nothing of " + text);
            }
            out.add(line);
        }
        return out;
    }

    int port() {
        return port;
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** kill -9, of this process only. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Asks it to end in an orderly way; returns whether it did so in time. */
    boolean stop() throws IOException, InterruptedException {
        process.getOutputStream().close();
        return process.waitFor(60, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
