package parcheck.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Damage to a report in JSON. */
final class Json {
    private Json() {}

    static byte[] spoilt(byte[] file, Random random) {
        String text = new String(file, StandardCharsets.UTF_8);
        int at = random.nextInt(text.length());
        String out = switch (random.nextInt(6)) {
            case 0 ->
                Xml.hugeNumbers(text.replace(": ", ">").replace(",", "<"), random)
                        .replace(">", ": ")
                        .replace("<", ",");
            case 1 -> text.substring(0, at) + "[".repeat(1 << random.nextInt(20)) + text.substring(at);
            case 2 -> text.replaceAll("\"value\": *[0-9.]+", "\"value\": " + number(random));
            case 3 -> text.replace("\"value\"", "\"value\":1,\"value\"");
            case 4 -> text.replaceAll("\"(indicator|name|period|level)\": *\"[^\"]*\"", "\"$1\": " + value(random));
            default -> text.substring(0, at) + text.substring(at).replace("}", random.nextBoolean() ? "]" : "}}");
        };
        return out.getBytes(StandardCharsets.UTF_8);
    }

    private static String number(Random random) {
        return new String[] {
                    "1e999999999",
                    "-1e-999999999",
                    "9".repeat(10_000),
                    "1e400",
                    "-0",
                    "0.1e3",
                    "123456789012345678901234567890"
                }
                [random.nextInt(7)];
    }

    private static String value(Random random) {
        return new String[] {
                    "null",
                    "{}",
                    "[[]]",
                    "12",
                    "\"" + "ă".repeat(50_000) + "\"",
                    "\"\\u0000\"",
                    "\"=1+1\"",
                    "\"\\uD800\""
                }
                [random.nextInt(8)];
    }
}
