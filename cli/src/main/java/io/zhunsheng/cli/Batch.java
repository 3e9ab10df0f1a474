package io.zhunsheng.cli;

import io.zhunsheng.check.Checker;
import io.zhunsheng.write.Outcome;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/** Checks many inputs at a time and hands on what came of them in their own order. */
final class Batch {
    /** So many results a thread may be ahead of the one that everybody waits for. */
    private static final int AHEAD = 4;

    private final Checker checker;
    private final Previous previous;
    private final Terminal terminal;
    private final int jobs;

    Batch(Checker checker, Previous previous, Terminal terminal, int jobs) {
        this.checker = checker;
        this.previous = previous;
        this.terminal = terminal;
        this.jobs = jobs;
    }

    /** Checks until all is done or nobody takes any more. */
    void run(List<Input> inputs, Predicate<Outcome> taker) {
        if (jobs == 1 || inputs.size() == 1) {
            for (Input input : inputs)
                if (!taker.test(input.check(previous, checker, terminal))) return;
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(jobs, inputs.size()));
        try {
            run(inputs.iterator(), taker, threads);
        } finally {
            threads.shutdownNow();
        }
    }

    private void run(Iterator<Input> inputs, Predicate<Outcome> taker, ExecutorService threads) {
        Queue<Future<Outcome>> running = new ArrayDeque<>();
        do {
            while (inputs.hasNext() && running.size() < jobs * AHEAD) {
                Input input = inputs.next();
                running.add(threads.submit(() -> input.check(previous, checker, terminal)));
            }
        } while (!running.isEmpty() && taker.test(outcome(running.remove())));
    }

    private static Outcome outcome(Future<Outcome> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
