package parcheck.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;

/** Several ways to do the same work, turn by turn in one process; all must come to the same answer. Times are medians. */
final class Contest {
    private final String work;
    private final String unit;
    private final int items;
    private final Map<String, Callable<Long>> entrants = new LinkedHashMap<>();
    private String time = "time";
    private LongSupplier clock = System::nanoTime;

    /** {@code unit} names one of the {@code items} that a turn works through. */
    Contest(String work, String unit, int items) {
        this.work = work;
        this.unit = unit;
        this.items = items;
    }

    /** One way and its median time for one item, in microseconds. */
    record Result(String name, double micros) {}

    /** The first one added is what the others are compared with. */
    Contest add(String name, Callable<Long> turn) {
        entrants.put(name, turn);
        return this;
    }

    /** Another clock than that on the wall, in nanoseconds, and its name. */
    Contest measuredBy(String name, LongSupplier nanos) {
        time = name;
        clock = nanos;
        return this;
    }

    String time() {
        return time;
    }

    String work() {
        return work;
    }

    String unit() {
        return unit;
    }

    /** Two turns of each warm up and do not count. */
    List<Result> run(int rounds) throws Exception {
        return run(2, rounds);
    }

    /** As {@link #run(int)}, with so many turns that do not count. */
    List<Result> run(int before, int rounds) throws Exception {
        Map<String, double[]> times = new LinkedHashMap<>();
        entrants.keySet().forEach(name -> times.put(name, new double[rounds]));
        Map<String, Long> answers = new LinkedHashMap<>();
        for (int round = -before; round < rounds; round++) {
            for (var entrant : entrants.entrySet()) {
                long start = clock.getAsLong();
                Long answer = entrant.getValue().call();
                long end = clock.getAsLong();
                answers.put(entrant.getKey(), answer);
                if (round >= 0) {
                    times.get(entrant.getKey())[round] = (end - start) / 1e3 / items;
                }
            }
            assertThat(answers.values())
                    .as(work + ": " + answers)
                    .hasSize(entrants.size())
                    .containsOnly(answers.values().iterator().next());
        }
        List<Result> out = new ArrayList<>();
        times.forEach((name, all) -> out.add(new Result(name, median(all))));
        return out;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
