package io.zhunsheng.document;

/**
 * How much of a file is read before it is refused as too large.
 *
 * @param bytes bytes of the file
 * @param characters characters (UTF-16 units) of its text
 */
public record Limits(long bytes, int characters) {
    /** 64 MB and three million characters: a hundred times the longest report seen. */
    public static final Limits DEFAULT = new Limits(64L << 20, 3_000_000);
}
