package parcheck.bench;

import java.util.Arrays;
import java.util.Locale;

/** Runs two things turn by turn and keeps the ratio of each turn, so that a slow moment of the machine hits both. */
record Ratios(String left, double[] leftNanos, String right, double[] rightNanos) {

    /** Two turns warm up and do not count. */
    static Ratios of(String left, Runnable first, String right, Runnable second, int rounds) {
        double[] a = new double[rounds];
        double[] b = new double[rounds];
        for (int i = -2; i < rounds; i++) {
            double x = time(first);
            double y = time(second);
            if (i >= 0) {
                a[i] = x;
                b[i] = y;
            }
        }
        return new Ratios(left, a, right, b);
    }

    double median() {
        double[] ratios = new double[leftNanos.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = leftNanos[i] / rightNanos[i];
        }
        return median(ratios);
    }

    void print(int items) {
        System.out.printf(
                Locale.ROOT,
                "bench: %s %.1f µs, %s %.1f µs, ratio %.2f (median of %d)%n",
                left,
                median(leftNanos) / items / 1000,
                right,
                median(rightNanos) / items / 1000,
                median(),
                leftNanos.length);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double time(Runnable task) {
        long start = System.nanoTime();
        task.run();
        return System.nanoTime() - start;
    }
}
