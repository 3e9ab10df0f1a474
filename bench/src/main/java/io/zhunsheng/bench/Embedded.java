package io.zhunsheng.bench;

import com.sun.management.OperatingSystemMXBean;
import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.Checker;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** The first check in a process that embeds the library, and later ones. */
public final class Embedded {
    private static final int REPORT = 20_000;
    private static final int ROUNDS = 10;
    private static final int CHECKS = 500;

    private Embedded() {}

    /** Prints processor time: {@code Embedded SEEDS}. */
    public static void main(String[] args) throws IOException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        Corpus corpus = new Corpus(Path.of(args[0]));
        String first = corpus.report(0, REPORT);
        long before = system.getProcessCpuTime();
        Checker checker = Zhunsheng.checker();
        checker.check(first);
        System.out.printf("first check: %.2f CPU s%n", (system.getProcessCpuTime() - before) / 1e9);
        var thread = ManagementFactory.getThreadMXBean();
        for (int round = 1; round <= ROUNDS; round++) {
            long spent = 0;
            for (int i = 0; i < CHECKS; i++) {
                String report = corpus.report(i, REPORT);
                long start = thread.getCurrentThreadCpuTime();
                checker.check(report);
                spent += thread.getCurrentThreadCpuTime() - start;
            }
            System.out.printf(
                    "checks %d to %d: %.2f CPU ms each%n",
                    (round - 1) * CHECKS + 1, round * CHECKS, spent / 1e6 / CHECKS);
        }
    }
}
