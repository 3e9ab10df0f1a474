package io.zhunsheng.formats.guard;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits no longer for a library than the budget allows. */
public final class Deadline {
    private Deadline() {}

    /**
     * Does the work in a thread of its own and leaves that thread to itself when the time is up:
     * libraries that parse do not answer interrupts.
     *
     * @throws UnreadableReportException where the time is up, the work threw one, or the file is
     *     damaged (any checked exception)
     */
    public static <T> T within(Budget budget, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "zhunsheng-reading");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(Math.max(0, budget.left()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw budget.late(); // an interrupt would only break what it is just loading
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw budget.late();
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause());
        }
    }

    private static RuntimeException unwrapped(Throwable cause) {
        if (cause instanceof Error error) throw error;
        if (cause instanceof RuntimeException exception) return exception;
        return new UnreadableReportException(Kind.CORRUPT, cause);
    }
}
