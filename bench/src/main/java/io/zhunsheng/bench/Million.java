package io.zhunsheng.bench;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.Checker;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** Checks without end in one process, and the heap they leave behind. */
public final class Million {
    private static final int DIFFERENT = 500;
    private static final int LOOKS = 10;

    private Million() {}

    /** Prints the heap after collection ten times: {@code Million SEEDS NUMBER BYTES}. */
    public static void main(String[] args) throws IOException {
        Corpus corpus = new Corpus(Path.of(args[0]));
        int number = Integer.parseInt(args[1]);
        int bytes = Integer.parseInt(args[2]);
        Checker checker = Zhunsheng.checker();
        String[] reports = new String[DIFFERENT];
        for (int i = 0; i < DIFFERENT; i++) reports[i] = corpus.report(i, bytes);
        long start = System.nanoTime();
        for (int i = 1; i <= number; i++) {
            checker.check(reports[i % DIFFERENT]);
            if (i % Math.max(1, number / LOOKS) == 0) look(i, System.nanoTime() - start);
        }
    }

    private static void look(int checks, long nanos) {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf("%,d checks, %.0f s: %.1f MB of heap%n", checks, nanos / 1e9, used / 1e6);
    }
}
