package io.zhunsheng.document;

import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads plain text and Markdown in whatever encoding it was saved. */
public final class TextReader {
    private final Limits limits;

    /** A reader that refuses files beyond the given limits. */
    public TextReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads one file.
     *
     * @throws UnreadableReportException where the file is missing, unreadable, too large or no text
     */
    public Document read(Path file) throws UnreadableReportException {
        try {
            if (!Files.exists(file)) throw new UnreadableReportException(Kind.NOT_FOUND);
            if (Files.isDirectory(file)) throw new UnreadableReportException(Kind.UNSUPPORTED);
            if (!Files.isReadable(file)) throw new UnreadableReportException(Kind.DENIED);
            if (Files.size(file) > limits.bytes())
                throw new UnreadableReportException(Kind.TOO_LARGE);
            try (InputStream in = Files.newInputStream(file)) {
                return read(file.toString(), in);
            }
        } catch (AccessDeniedException e) {
            throw new UnreadableReportException(Kind.DENIED);
        } catch (IOException e) {
            throw new UnreadableReportException(Kind.CORRUPT);
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
        return document(name, text.getBytes(StandardCharsets.UTF_8), text);
    }

    private Document read(String name, byte[] bytes) throws UnreadableReportException {
        if (bytes.length == 0) throw new UnreadableReportException(Kind.EMPTY);
        Kind foreign = Signature.of(bytes);
        if (foreign != null) throw new UnreadableReportException(foreign);
        return document(name, bytes, Charsets.decode(bytes));
    }

    private Document document(String name, byte[] bytes, String text)
            throws UnreadableReportException {
        if (text.length() > limits.characters())
            throw new UnreadableReportException(Kind.TOO_LARGE);
        if (text.isBlank() || text.equals("\uFEFF"))
            throw new UnreadableReportException(Kind.EMPTY);
        if (controls(text) * 20 > text.length()) throw new UnreadableReportException(Kind.NOT_TEXT);
        boolean markdown = Markdown.likely(name, text);
        return new Document(name, sha256(bytes), paragraphs(text, markdown));
    }

    private static List<Paragraph> paragraphs(String text, boolean markdown) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String[] lines = text.split("\r\n|[\n\r\u2028\u2029\f\u000B\u0085]", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = wellFormed(lines[i]);
            int level = markdown ? Markdown.level(line) : 0;
            paragraphs.add(
                    new Paragraph(i + 1, null, level, markdown ? Markdown.plain(line) : line));
        }
        return paragraphs;
    }

    /** A surrogate without its partner cannot be written again in any encoding. */
    private static String wellFormed(String line) {
        StringBuilder mended = null;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!Character.isSurrogate(c)) continue;
            if (Character.isHighSurrogate(c)
                    && i + 1 < line.length()
                    && Character.isLowSurrogate(line.charAt(i + 1))) {
                i++;
                continue;
            }
            if (mended == null) mended = new StringBuilder(line);
            mended.setCharAt(i, '\uFFFD');
        }
        return mended == null ? line : mended.toString();
    }

    private static int controls(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == '\uFFFD')
                controls++;
        }
        return controls;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
