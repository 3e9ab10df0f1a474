package io.zhunsheng.variation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.check.CheckResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** One checker on eight threads gives what it gives on one. */
class ThreadsTest {
    private static final int REPORTS = 250;
    private static final int ROUNDS = 8;

    @Test
    void manyThreadsGiveWhatOneGives() throws Exception {
        Generator generator = new Generator(Wordings.of("tuning"));
        List<Sample> samples =
                LongStream.range(5000, 5000 + REPORTS).mapToObj(generator::make).toList();
        List<CheckResult> alone = samples.stream().map(Trial::check).toList();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<CheckResult>> together = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++)
                for (Sample sample : samples) together.add(pool.submit(() -> Trial.check(sample)));
            for (int i = 0; i < together.size(); i++)
                assertEquals(alone.get(i % REPORTS), together.get(i).get());
        } finally {
            pool.shutdownNow();
        }
    }
}
