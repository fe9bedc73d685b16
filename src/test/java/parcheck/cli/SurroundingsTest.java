package parcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the program makes of its environment. */
class SurroundingsTest {
    private static Surroundings with(boolean terminal, Map<String, String> environment) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        return new Surroundings(nowhere, nowhere, environment, Path.of("here"), terminal);
    }

    @Test
    void coloursAreForPeopleWhoWantThem() {
        assertThat(with(true, Map.of()).coloured()).isTrue();
        assertThat(with(true, Map.of("NO_COLOR", "")).coloured()).isTrue();
        assertThat(with(true, Map.of("NO_COLOR", "1")).coloured()).isFalse();
        assertThat(with(true, Map.of("TERM", "dumb")).coloured()).isFalse();
        assertThat(with(false, Map.of()).coloured()).isFalse();
    }

    @Test
    void theWidthIsTheTerminalsOrAHundred() {
        assertThat(with(true, Map.of("COLUMNS", "72")).width()).isEqualTo(72);
        assertThat(with(true, Map.of("COLUMNS", "wide")).width()).isEqualTo(100);
        assertThat(with(true, Map.of()).width()).isEqualTo(100);
    }

    @Test
    void theCacheIsOnesOwnElseTheCommonOne() {
        assertThat(with(false, Map.of("PARCHECK_CACHE", "c", "XDG_CACHE_HOME", "/x"))
                        .cache())
                .isEqualTo(Path.of("here", "c"));
        assertThat(with(false, Map.of("XDG_CACHE_HOME", "/x")).cache()).isEqualTo(Path.of("/x", "parcheck"));
        assertThat(with(false, Map.of()).cache()).endsWithRaw(Path.of(".cache", "parcheck"));
    }

    @Test
    void outputIsUtf8WhateverTheMachineSays() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new Surroundings(bytes, bytes, Map.of(), Path.of(""), false).out();
        out.print("đạt");
        out.flush();
        assertThat(bytes.toByteArray()).isEqualTo("đạt".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theNearestWordsComeFirst() {
        List<String> known = List.of("ii.2.a-1", "ii.2.b", "ii.3.a", "t2a-1");
        assertThat(Nearest.of("ii.2.a", known, s -> s).get(0)).isIn("ii.2.b", "ii.3.a");
        assertThat(Nearest.of("t2a1", known, s -> s)).startsWith("t2a-1").hasSize(3);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }
}
