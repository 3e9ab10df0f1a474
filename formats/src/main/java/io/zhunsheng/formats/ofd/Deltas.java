package io.zhunsheng.formats.ofd;

/**
 * How far each glyph of a run stands from the one before it (GB/T 33190, 11.3): numbers, where
 * {@code g n v} says a number n times.
 */
final class Deltas {
    private final String[] words;
    private int at;
    private int times;
    private double last;
    private final boolean given;

    Deltas(String list) {
        words = list == null || list.isBlank() ? new String[0] : list.strip().split("\\s+");
        given = words.length > 0;
    }

    /** Whether there are any. */
    boolean given() {
        return given;
    }

    /** The next one; behind the end, the last one once more. */
    double next() {
        if (times > 0) {
            times--;
            return last;
        }
        if (at + 2 < words.length && words[at].equals("g")) {
            times = (int) Numbers.of(words[at + 1]) - 1;
            last = Numbers.of(words[at + 2]);
            at += 3;
        } else if (at < words.length) last = Numbers.of(words[at++]);
        return last;
    }
}
