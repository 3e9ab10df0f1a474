package io.zhunsheng.formats.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.document.Budget;
import io.zhunsheng.document.Limits;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Work comes back with its result or its own complaint, and never too late. */
class DeadlineTest {
    private final Budget budget = new Budget(Limits.DEFAULT);

    @Test
    void whatTheWorkYieldsIsHandedOn() {
        assertEquals("年度报告", Deadline.within(budget, () -> "年度报告"));
    }

    @Test
    void workThatNeverEndsIsTooLarge() {
        CountDownLatch never = new CountDownLatch(1);
        long start = System.nanoTime();
        Callable<Object> endless =
                () -> {
                    while (never.getCount() > 0) Thread.onSpinWait();
                    return null;
                };
        assertEquals(
                Kind.TOO_LARGE, refusal(new Budget(Limits.DEFAULT.withSeconds(1)), endless).kind());
        never.countDown();
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
    }

    @Test
    void noTimeLeftIsTooLargeAtOnce() {
        CountDownLatch never = new CountDownLatch(1);
        Budget spent = new Budget(Limits.DEFAULT.withSeconds(0));
        assertEquals(
                Kind.TOO_LARGE,
                refusal(
                                spent,
                                () -> {
                                    never.await();
                                    return null;
                                })
                        .kind());
    }

    @Test
    void complaintsComeThroughAsTheyAre() {
        UnreadableReportException encrypted = new UnreadableReportException(Kind.ENCRYPTED);
        assertSame(encrypted, thrown(encrypted));
        IllegalStateException broken = new IllegalStateException("no such block");
        assertSame(broken, thrown(broken));
        StackOverflowError deep = new StackOverflowError();
        assertSame(deep, thrown(deep));
    }

    @Test
    void aCheckedExceptionMeansADamagedFile() {
        IOException cut = new IOException("cut");
        UnreadableReportException refusal =
                refusal(
                        budget,
                        () -> {
                            throw cut;
                        });
        assertEquals(Kind.CORRUPT, refusal.kind());
        assertSame(cut, refusal.getCause());
    }

    @Test
    void anInterruptedCallerIsNotKeptWaiting() {
        CountDownLatch never = new CountDownLatch(1);
        Thread.currentThread().interrupt();
        assertEquals(
                Kind.TOO_LARGE,
                refusal(
                                budget,
                                () -> {
                                    never.await();
                                    return null;
                                })
                        .kind());
        assertTrue(Thread.interrupted(), "the interrupt is left for the caller to see");
    }

    private Throwable thrown(Throwable thrown) {
        return assertThrows(
                Throwable.class,
                () ->
                        Deadline.within(
                                budget,
                                () -> {
                                    if (thrown instanceof Error error) throw error;
                                    throw (RuntimeException) thrown;
                                }));
    }

    private static UnreadableReportException refusal(Budget budget, Callable<Object> work) {
        return assertThrows(UnreadableReportException.class, () -> Deadline.within(budget, work));
    }
}
