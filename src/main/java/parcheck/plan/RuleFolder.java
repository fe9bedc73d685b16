package parcheck.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files of a rule folder by relative path, held in memory so that what is hashed is what is read. */
public record RuleFolder(String origin, SortedMap<String, byte[]> files) {

    /** Reads a folder on disk; throws UncheckedIOException if it cannot be read. */
    public static RuleFolder open(Path folder) {
        return new RuleFolder(folder.toString(), read(folder));
    }

    /** The copy that is packed into the program. */
    public static RuleFolder packed() {
        try {
            Path home = Path.of(RuleFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) {
                return new RuleFolder(PACKED, read(home.resolve(FOLDER)));
            }
            return new RuleFolder(PACKED, unpacked(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The origin named when the packed copy judges. */
    public static final String PACKED = "packed";

    private static final String FOLDER = "rules/";

    private static SortedMap<String, byte[]> read(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            SortedMap<String, byte[]> files = new TreeMap<>();
            List<Path> paths = walk.filter(Files::isRegularFile).toList();
            for (Path p : paths) {
                String name = folder.relativize(p).toString().replace('\\', '/');
                if (isRuleFile(name)) {
                    files.put(name, Files.readAllBytes(p));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, byte[]> unpacked(Path jar) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                if (name.startsWith(FOLDER) && isRuleFile(name)) {
                    files.put(
                            name.substring(FOLDER.length()),
                            zip.getInputStream(entry).readAllBytes());
                }
            }
        }
        return files;
    }

    private static boolean isRuleFile(String name) {
        return name.endsWith(".drl") || name.endsWith(".yaml");
    }

    /** The plans in this folder: every direct sub-folder that holds a plan.yaml. */
    public List<String> plans() {
        return files.keySet().stream()
                .filter(f -> f.endsWith("/plan.yaml") && f.indexOf('/') == f.lastIndexOf('/'))
                .map(f -> f.substring(0, f.indexOf('/')))
                .toList();
    }

    /** Only what judges by one plan: the catalogue, the integrity rules and the plan's own folder. */
    public RuleFolder only(String plan) {
        SortedMap<String, byte[]> some = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (!name.contains("/") || name.startsWith("integrity/") || name.startsWith(plan + "/")) {
                some.put(name, bytes);
            }
        });
        return new RuleFolder(origin, some);
    }

    /** SHA-256 over names and contents, in hexadecimal: the identity of a rule set. */
    public String sha256() {
        MessageDigest digest = sha();
        files.forEach((name, bytes) -> {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(sha().digest(bytes));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
