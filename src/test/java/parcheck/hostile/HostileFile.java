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
        Random pick = new Random(number * 0x9E3779B97F4A7C15L);
        Path seed = SEEDS.get(pick.nextInt(SEEDS.size()));
        return of(seed, Damage.values()[pick.nextInt(Damage.values().length)], number);
    }

    /** One of a chosen seed and kind, which stays the same when fixtures are added. */
    static HostileFile of(Path seed, Damage damage, long number) {
        Random random = new Random(number);
        byte[] bytes = damage.of(read(seed), random);
        if (random.nextInt(4) == 0 && bytes.length > 0) {
            bytes = (random.nextBoolean() ? Damage.FLIPPED_BYTES : Damage.CUT).of(bytes, random);
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
