package parcheck.hostile;

import java.util.Arrays;
import java.util.Random;
import java.util.function.BiFunction;

/** What can be done to a file. Each kind leaves the rest of the file as sound as it can, so that the harm gets far. */
public enum Damage {
    FLIPPED_BYTES((file, random) -> flipped(file, random)),
    CUT((file, random) -> Arrays.copyOf(file, random.nextInt(file.length))),
    SLICE_TWICE((file, random) -> sliceTwice(file, random)),
    NOISE((file, random) -> noise(file, random)),
    PART_FLIPPED((archive, part, random) -> archive.set(part, flipped(archive.bytes(part), random))),
    PART_IN_PIECES((archive, part, random) -> archive.set(part, Xml.pieces(archive.text(part), random))),
    PART_LOST((archive, part, random) -> archive.remove(random.nextInt(archive.size()))),
    PARTS_SWAPPED((archive, part, random) -> {
        int other = random.nextInt(archive.size());
        byte[] content = archive.bytes(part);
        archive.set(part, archive.bytes(other));
        archive.set(other, content);
    }),
    PART_TWICE((archive, part, random) -> archive.add(archive.name(part), flipped(archive.bytes(part), random))),
    BOMB((archive, part, random) -> archive.set(part, bomb(archive.text(part), random))),
    CYCLE((archive, part, random) -> {
        int rels = archive.any(random, ".rels");
        archive.set(rels, Xml.crossedTargets(archive.text(rels), random));
    }),
    STYLE_CYCLE((archive, part, random) -> {
        int styles = archive.any(random, "styles.xml");
        archive.set(styles, Xml.crossedStyles(archive.text(styles), random));
    }),
    HUGE_NUMBERS((archive, part, random) -> archive.set(part, Xml.hugeNumbers(archive.text(part), random))),
    REPEATED((archive, part, random) -> {
        int body = archive.body(random);
        archive.set(body, Xml.repeated(archive.text(body), random));
    }),
    WIDE_CELLS((archive, part, random) -> {
        int body = archive.body(random);
        archive.set(body, Xml.wideCells(archive.text(body), random));
    }),
    NESTED((archive, part, random) -> {
        int body = archive.body(random);
        archive.set(body, Xml.nested(archive.text(body), random));
    }),
    WRONG_TYPES((archive, part, random) -> {
        int types = archive.any(random, "[Content_Types].xml");
        archive.set(types, Xml.crossedTypes(archive.text(types), random));
    }),
    ENTITIES((archive, part, random) -> archive.set(part, Xml.entities(archive.text(part), random)));

    /** Does something to one part of an archive. */
    private interface ToPart {
        void spoil(Archive archive, int part, Random random);
    }

    private final BiFunction<byte[], Random, byte[]> whole;
    private final boolean needsArchive;

    Damage(BiFunction<byte[], Random, byte[]> whole) {
        this.whole = whole;
        this.needsArchive = false;
    }

    Damage(ToPart toPart) {
        this.needsArchive = true;
        this.whole = (file, random) -> {
            Archive archive = new Archive(file);
            toPart.spoil(archive, random.nextInt(archive.size()), random);
            return archive.packed(random.nextBoolean());
        };
    }

    /** The file after the damage; files that are no archives have no parts and are only spoilt as a whole. */
    public byte[] of(byte[] file, Random random) {
        boolean archive = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        return needsArchive && !archive ? Json.spoilt(file, random) : whole.apply(file, random);
    }

    private static byte[] flipped(byte[] file, Random random) {
        byte[] out = file.clone();
        for (int i = random.nextInt(20); i >= 0 && out.length > 0; i--) {
            out[random.nextInt(out.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return out;
    }

    private static byte[] sliceTwice(byte[] file, Random random) {
        int from = random.nextInt(file.length);
        int length = random.nextInt(file.length - from);
        byte[] out = Arrays.copyOf(file, file.length + length);
        System.arraycopy(file, from, out, from + length, file.length - from);
        return out;
    }

    private static byte[] noise(byte[] file, Random random) {
        byte[] out = new byte[1 + random.nextInt(5_000)];
        random.nextBytes(out);
        System.arraycopy(file, 0, out, 0, Math.min(random.nextInt(64), out.length));
        return out;
    }

    private static String bomb(String part, Random random) {
        String filling = new String[] {" ", "<a/>", "\0", "<!-- -->", "A"}[random.nextInt(5)];
        int megabytes = 1 << random.nextInt(5);
        int at = Math.max(0, part.indexOf('>', part.length() / 2) + 1);
        return part.substring(0, at) + filling.repeat((megabytes << 20) / filling.length()) + part.substring(at);
    }
}
