package parcheck.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A damaged file that is made from its number: the same number always makes the same bytes. */
record HostileFile(long number, Path seed, Damage damage, byte[] bytes) {
    private static final List<Path> SEEDS = seeds();

    static HostileFile of(long number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        Path seed = SEEDS.get(random.nextInt(SEEDS.size()));
        Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
        byte[] bytes = damage.of(read(seed), random);
        if (random.nextInt(4) == 0) {
            bytes = Damage.values()[random.nextInt(Damage.CUT.ordinal() + 1)].of(bytes.length == 0 ? read(seed) : bytes, random);
        }
        return new HostileFile(number, seed, damage, bytes);
    }

    /** The name under which it is handed in; the program must not trust it. */
    String name() {
        return number % 10 == 0 ? "report.txt" : seed.getFileName().toString();
    }

    private static List<Path> seeds() {
        try (Stream<Path> all = Files.walk(Path.of("fixtures"), 2)) {
            return all.filter(f -> f.getFileName().toString().startsWith("report."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "hostile file " + number + " (" + damage + " of " + seed + ", " + bytes.length + " bytes)";
    }
}
