package io.zhunsheng.document;

import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Reads files of every format there is a {@link FormatReader} for; thread-safe.
 *
 * <p>Whatever is wrong with a file, {@link UnreadableReportException} is all that comes out.
 */
public final class DocumentReader {
    private final Limits limits;

    /** A reader that refuses files beyond the given limits. */
    public DocumentReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads one file.
     *
     * @throws UnreadableReportException where the file is missing, too large or no readable report
     */
    public Document read(Path file) throws UnreadableReportException {
        try {
            BasicFileAttributes attributes = attributes(file);
            if (attributes.isDirectory()) throw new UnreadableReportException(Kind.UNSUPPORTED);
            try (InputStream in = Files.newInputStream(file)) {
                if (attributes.size() > limits.bytes())
                    throw new UnreadableReportException(Kind.TOO_LARGE);
                return read(file.toString(), in);
            }
        } catch (AccessDeniedException e) {
            throw new UnreadableReportException(Kind.DENIED);
        } catch (IOException e) {
            throw new UnreadableReportException(Kind.CORRUPT);
        }
    }

    /** Asked for once: each look at a file is a call of the system. */
    private static BasicFileAttributes attributes(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (IOException e) {
            throw new UnreadableReportException(Kind.NOT_FOUND);
        }
    }

    /** Reads a stream to its end; the caller closes it. */
    public Document read(String name, InputStream in) throws UnreadableReportException {
        try {
            int most = (int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8);
            byte[] bytes = in.readNBytes(most);
            if (bytes.length > limits.bytes()) throw new UnreadableReportException(Kind.TOO_LARGE);
            return read(name, bytes);
        } catch (IOException e) {
            throw new UnreadableReportException(Kind.CORRUPT);
        }
    }

    /** Takes text that is already decoded; its hash is that of its UTF-8 bytes. */
    public Document read(String name, String text) throws UnreadableReportException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Source source = new Source(name, bytes, Format.TEXT, new Budget(limits));
        return TextReader.read(source, text);
    }

    private Document read(String name, byte[] bytes) {
        if (bytes.length == 0) throw new UnreadableReportException(Kind.EMPTY);
        Budget budget = new Budget(limits);
        try {
            Source source = new Source(name, bytes, Signature.format(bytes), budget);
            return Readers.of(source.format()).read(source);
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw new UnreadableReportException(Kind.TOO_LARGE, e);
        } catch (UnreadableReportException e) {
            throw e;
        } catch (RuntimeException
                | LinkageError e) { // what a library throws at a file it cannot read
            throw new UnreadableReportException(Kind.CORRUPT, e);
        }
    }
}
