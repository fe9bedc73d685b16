package parcheck.web.nodes;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import parcheck.office.store.FileStore;

/** One unit that hands in report after report while nodes come and go; each is sent back by its inspector, so that the next may follow. */
final class Handing implements Runnable {
    private static final Pattern RECEIPT = Pattern.compile("<b>([0-9]{8}-[0-9]{6,})</b>");
    private static final Pattern STATE = Pattern.compile("(?s)<h1>.*?class=\"state ([a-z-]+)\"");

    private final int number;
    private final Person clerk;
    private final Person head;
    private final Person inspector;
    private final Queue<Held> receipts;
    private final Set<String> tried;
    private final BooleanSupplier enough;

    /** A receipt in a unit's hands, and the hash of the file that it stands for. */
    record Held(String receipt, String sha256, String unit) {}

    Handing(int number, List<Integer> ports, Queue<Held> receipts, Set<String> tried, BooleanSupplier enough) {
        this.number = number;
        this.clerk = new Person(ports);
        this.head = new Person(ports);
        this.inspector = new Person(ports);
        this.receipts = receipts;
        this.tried = tried;
        this.enough = enough;
    }

    @Override
    public void run() {
        clerk.login("c" + number);
        head.login("h" + number);
        inspector.login("i" + number);
        for (int late = 1; !enough.getAsBoolean(); late++) {
            handIn(late);
        }
    }

    private void handIn(int late) {
        byte[] file = Cast.report(number, late).getBytes(StandardCharsets.UTF_8);
        String sha = FileStore.sha256(file);
        tried.add(sha);
        Person.Answer form = clerk.get("/submissions");
        Map<String, String> fields = Map.of(
                "_csrf",
                form.token(),
                "unit",
                Cast.unit(number),
                "key",
                UUID.randomUUID().toString());
        Person.Answer taken = clerk.upload("/submissions", "r" + late + ".json", file, fields);
        String path = URI.create(taken.location()).getPath();
        if (!path.matches("/submissions/[0-9]+")) {
            throw new IllegalStateException("upload " + taken.status() + " " + taken.location());
        }
        walk(clerk, path, "checked", "certify-clerk");
        walk(head, path, "certified-by-clerk", "certify-head");
        walk(head, path, "certified-by-head", "submit");
        receipts.add(new Held(head.get(path + "/receipt").first(RECEIPT), sha, Cast.unit(number)));
        walk(inspector, path, "received", "take-up");
        walk(inspector, path, "under-inspection", "return");
    }

    /** Presses a button until the submission has left the state; a node may have died after it did what it was asked to. */
    private static void walk(Person person, String path, String from, String step) {
        Object last = "";
        for (int tries = 0; tries < 100; tries++) {
            Person.Answer page = person.get(path);
            if (page.status() == 200 && !page.first(STATE).equals(from)) {
                return;
            }
            last = person.post(
                    path + "/" + step, Map.of("_csrf", page.token(), "version", page.version(), "reason", "Số liệu."));
        }
        throw new IllegalStateException(path + " stays " + from + ": " + last);
    }
}
