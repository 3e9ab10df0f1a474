package io.zhunsheng.document;

import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What one file may still cost while it is read; whoever spends more gets an {@link
 * UnreadableReportException} of kind {@code too-large}.
 */
public final class Budget {
    private static final int LOOKS_AT_CLOCK = 1 << 12;

    /** Ten times as many as the longest report seen has as a web page saved from Word. */
    private static final int MOST_ELEMENTS = 500_000;

    private final Limits limits;
    private final long end;
    private long inflated;
    private long characters;
    private int pages;
    private int ticks;

    /** A budget that begins to run now. */
    public Budget(Limits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.seconds() * 1_000_000_000L;
    }

    /** The limits it guards. */
    public Limits limits() {
        return limits;
    }

    /** Spends characters of text. */
    public void characters(int count) {
        characters += count;
        if (characters > limits.characters())
            throw tooLarge("文字超过" + limits.characters() + "字", limits.characters() + " characters");
        tick();
    }

    /** Spends bytes that came out of a compressed part. */
    public void inflated(long count) {
        inflated += count;
        if (inflated > limits.inflated())
            throw tooLarge(
                    "解压后超过" + (limits.inflated() >> 20) + "MB",
                    (limits.inflated() >> 20) + " MB when inflated");
        if (count >= LOOKS_AT_CLOCK) time();
        else tick();
    }

    /** Asks whether elements may lie that deep in each other. */
    public void depth(int depth) {
        if (depth > limits.depth())
            throw tooLarge("内容嵌套超过" + limits.depth() + "层", "a depth of " + limits.depth());
    }

    /** Asks whether there may be so many parts or members. */
    public void entries(int count) {
        if (count > limits.entries())
            throw tooLarge("内含文件超过" + limits.entries() + "个", limits.entries() + " entries");
    }

    /** Asks whether a page may have so many elements. */
    public void elements(int count) {
        if (count > MOST_ELEMENTS)
            throw tooLarge("网页元素超过" + MOST_ELEMENTS + "个", MOST_ELEMENTS + " elements");
    }

    /** Spends one page. */
    public void page() {
        if (++pages > limits.pages())
            throw tooLarge("超过" + limits.pages() + "页", limits.pages() + " pages");
        time();
    }

    /** Looks at the clock now and then: cheap enough for every element read. */
    public void tick() {
        if (++ticks % LOOKS_AT_CLOCK == 0) time();
    }

    /** Looks at the clock. */
    public void time() {
        if (System.nanoTime() > end) throw late();
    }

    /** Nanoseconds left, zero or less when the time is up. */
    public long left() {
        return end - System.nanoTime();
    }

    /** What to throw when the time is up. */
    public UnreadableReportException late() {
        return tooLarge("读取用时超过" + limits.seconds() + "秒", limits.seconds() + " seconds to read");
    }

    /** The stream of a compressed part, every byte of it spent as it is read. */
    public InputStream inflating(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                if (one >= 0) inflated(1);
                return one;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                int count = super.read(into, from, length);
                if (count > 0) inflated(count);
                return count;
            }
        };
    }

    private static UnreadableReportException tooLarge(String zh, String en) {
        return new UnreadableReportException(
                Kind.TOO_LARGE,
                "文件过大：" + zh + "，超过了可检查的上限",
                "the file is too large: more than " + en);
    }
}
