package parcheck.web.nodes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import parcheck.office.store.DatabaseAddress;

/** A server in a process of its own, which can be killed and started again on the same port. */
final class Node implements AutoCloseable {
    private static final int LOWEST_PORT = 20_000;
    private static final int PORTS = 10_000;

    private final int port;
    private final Path complaints;
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
        complaints = data.resolveSibling("node-" + port + ".log");
        builder = new ProcessBuilder(command).redirectError(complaints.toFile());
        if (address != null) {
            builder.environment().put("PARCHECK_DB", address.url());
            builder.environment().put("PARCHECK_DB_USER", String.valueOf(address.user()));
            builder.environment().put("PARCHECK_DB_PASSWORD", String.valueOf(address.password()));
        }
    }

    /** Another program of the tests in a process of its own. */
    static Process java(String option, String main, String argument) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, option, "-cp", classPath(), main, argument)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * A port that no client is given by the system: who asks a closed port of that range again and again ends up connected to himself, and
     * the server cannot have its port back.
     */
    static int freePort() throws IOException {
        for (int tries = 0; tries < 100; tries++) {
            int port = LOWEST_PORT + new SecureRandom().nextInt(PORTS);
            try (ServerSocket free = new ServerSocket(port)) {
                return free.getLocalPort();
            } catch (BindException e) {
                // Somebody has it; another one.
            }
        }
        throw new IOException("no free port");
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
                Thread listener = new Thread(() -> hear(said));
                listener.setDaemon(true);
                listener.start();
                return this;
            }
            logged.add(line);
        }
        throw new IOException("the node ended before it answered: " + logged + Files.readString(complaints));
    }

    private void hear(BufferedReader said) {
        try {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                logged.add(line);
            }
        } catch (IOException e) {
            // The process is gone.
        }
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
