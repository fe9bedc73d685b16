package parcheck.web.nodes;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A cable between a server and its database that can be cut and mended. */
final class Cable implements AutoCloseable {
    private final ServerSocket end;
    private final int to;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private volatile boolean cut;

    Cable(int to) throws IOException {
        this.to = to;
        this.end = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        run(this::accept);
    }

    int port() {
        return end.getLocalPort();
    }

    /** Every connection breaks, and no new one comes about. */
    void cut() throws IOException {
        cut = true;
        for (Socket one = open.poll(); one != null; one = open.poll()) {
            one.close();
        }
    }

    void mend() {
        cut = false;
    }

    private void accept() throws IOException {
        while (!end.isClosed()) {
            Socket in = end.accept();
            if (cut) {
                in.close();
                continue;
            }
            Socket out = new Socket(InetAddress.getLoopbackAddress(), to);
            open.add(in);
            open.add(out);
            run(() -> pump(in, out));
            run(() -> pump(out, in));
        }
    }

    private static void pump(Socket from, Socket to) throws IOException {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void run(Step step) {
        Thread thread = new Thread(() -> {
            try {
                step.run();
            } catch (IOException e) {
                // Cut off.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        cut();
        end.close();
    }
}
