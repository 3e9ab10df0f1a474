package io.zhunsheng.document;

/**
 * How much of a file is read before it is refused; the same for every format.
 *
 * @param bytes bytes of the file
 * @param inflated bytes that come out of its compressed parts
 * @param characters characters (UTF-16 units) of its text
 * @param depth how deep its elements may lie in each other; for archives, how deep in archives
 * @param entries parts of a zipped document, members of an archive
 * @param pages pages
 * @param seconds seconds it may take to read
 */
public record Limits(
        long bytes, long inflated, int characters, int depth, int entries, int pages, int seconds) {
    /**
     * 64 MB, 256 MB inflated, three million characters, 200 deep, 20,000 parts, 2,000 pages, 15
     * seconds: a hundred times the longest report seen.
     */
    public static final Limits DEFAULT =
            new Limits(64L << 20, 256L << 20, 3_000_000, 200, 20_000, 2_000, 15);

    /** The same with another limit for the bytes of a file. */
    public Limits withBytes(long most) {
        return new Limits(most, inflated, characters, depth, entries, pages, seconds);
    }

    /** The same with another limit for what comes out of compressed parts, in bytes. */
    public Limits withInflated(long most) {
        return new Limits(bytes, most, characters, depth, entries, pages, seconds);
    }

    /** The same with another limit for the characters of a text. */
    public Limits withCharacters(int most) {
        return new Limits(bytes, inflated, most, depth, entries, pages, seconds);
    }

    /** The same with another limit for depth. */
    public Limits withDepth(int most) {
        return new Limits(bytes, inflated, characters, most, entries, pages, seconds);
    }

    /** The same with another limit for the number of parts or members. */
    public Limits withEntries(int most) {
        return new Limits(bytes, inflated, characters, depth, most, pages, seconds);
    }

    /** The same with another limit for pages. */
    public Limits withPages(int most) {
        return new Limits(bytes, inflated, characters, depth, entries, most, seconds);
    }

    /** The same with another limit for the time reading takes. */
    public Limits withSeconds(int most) {
        return new Limits(bytes, inflated, characters, depth, entries, pages, most);
    }
}
