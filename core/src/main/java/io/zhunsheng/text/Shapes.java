package io.zhunsheng.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions one of which a whole line may match. Most lines match none, and tell so by their
 * characters: each expression is tried, and compiled, only where two stand that it begins with.
 */
public final class Shapes {
    /** Behind up to so many characters, whatever they are. */
    private static final Pattern BEHIND = Pattern.compile("^\\.\\{(\\d+),(\\d+)}");

    /** Characters that share a place in the tables make a needless attempt, no more. */
    private static final int TABLE = 1 << 12;

    private final List<Shape> shapes = new ArrayList<>();
    private final long[] first = new long[TABLE];
    private final long[] behind = new long[TABLE];
    private final long[] reach;

    /** Takes expressions of a simple kind, as {@link Beginning} reads them. */
    public Shapes(List<String> expressions) {
        int farthest = 0;
        List<long[]> windows = new ArrayList<>();
        for (String expression : expressions) {
            List<String> atOnce = new ArrayList<>();
            for (String alternative : Beginning.divided(expression)) {
                Matcher words = alternative.startsWith(".{") ? BEHIND.matcher(alternative) : null;
                if (words == null || !words.find()) atOnce.add(alternative);
                else {
                    // Of characters outside the basic plane each takes two places.
                    int most = 2 * Integer.parseInt(words.group(2));
                    farthest = Math.max(farthest, most);
                    windows.add(
                            new long[] {
                                Integer.parseInt(words.group(1)),
                                most,
                                add(
                                        new Shape(
                                                alternative,
                                                alternative.substring(words.end()),
                                                Integer.parseInt(words.group(1)),
                                                most),
                                        behind)
                            });
                }
            }
            String all = String.join("|", atOnce);
            if (!atOnce.isEmpty()) add(new Shape(all, all, 0, 0), first);
        }
        reach = new long[farthest + 1];
        for (long[] window : windows)
            for (long i = window[0]; i <= window[1]; i++) reach[(int) i] |= window[2];
    }

    private long add(Shape shape, long[] table) {
        if (shapes.size() == Long.SIZE) throw new IllegalArgumentException("too many expressions");
        long bit = 1L << shapes.size();
        shapes.add(shape);
        for (char c : shape.beginnings().toCharArray()) table[c % TABLE] |= bit;
        return bit;
    }

    /** Whether a text, which is not empty, matches one of them as a whole. */
    public boolean match(String text) {
        long likely = first[text.charAt(0) % TABLE];
        int near = Math.min(text.length(), reach.length);
        for (int i = 0; i < near; i++) likely |= behind[text.charAt(i) % TABLE] & reach[i];
        for (; likely != 0; likely &= likely - 1)
            if (shapes.get(Long.numberOfTrailingZeros(likely)).is(text)) return true;
        return false;
    }
}
