package parcheck.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A route with the roles that may ask it about a thing of their own unit and of a foreign one; all of them stand in routes.txt. */
public record Route(String method, String path, String own, String foreign, String fields) {

    /** Every route there is. */
    public static List<Route> all() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/web/routes.txt"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Route::of)
                .toList();
    }

    private static Route of(String line) {
        String[] parts = (line + " ").split("\\|");
        String[] asked = parts[0].strip().split(" +");
        return new Route(
                asked[0], asked[1], parts[1].strip(), parts[2].strip(), parts.length > 3 ? parts[3].strip() : "");
    }

    boolean ofPrograms() {
        return path.startsWith("/api/");
    }

    /** The address about these things. */
    public String path(Map<String, String> things) {
        return filled(path, things);
    }

    static String filled(String text, Map<String, String> things) {
        String out = text;
        for (Map.Entry<String, String> thing : things.entrySet()) {
            out = out.replace("{" + thing.getKey() + "}", thing.getValue());
        }
        return out;
    }
}
