package io.zhunsheng.document;

import java.util.Set;

/**
 * Reads files of some formats (读取); found through {@link java.util.ServiceLoader}, thread-safe,
 * cheap to make.
 */
public interface FormatReader {
    /** The formats it reads. */
    Set<Format> formats();

    /**
     * Reads one file, within its budget.
     *
     * @throws UnreadableReportException where it cannot be read; any other runtime exception, a
     *     stack overflow or a lack of memory is turned into one by the caller
     */
    Document read(Source source) throws UnreadableReportException;
}
