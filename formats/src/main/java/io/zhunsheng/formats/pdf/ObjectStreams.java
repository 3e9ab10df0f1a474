package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.Budget;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for object streams in the bytes of a file (ISO 32000-1, 7.5.7) and spends what they inflate
 * to: where the table of references is broken, PDFBox searches for them and inflates them all.
 */
final class ObjectStreams {
    private static final byte[] TYPE = "/ObjStm".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LONGEST_DICTIONARY = 2_000;

    private ObjectStreams() {}

    static void measure(byte[] file, Budget budget) {
        byte[] buffer = new byte[1 << 13];
        for (int at = find(file, TYPE, 0, file.length); at >= 0; ) {
            int end = Math.min(file.length, at + LONGEST_DICTIONARY);
            int stream = find(file, STREAM, at, end);
            if (stream >= 0) inflate(file, stream + STREAM.length, buffer, budget);
            at = find(file, TYPE, at + TYPE.length, file.length);
        }
    }

    private static int find(byte[] file, byte[] word, int from, int to) {
        for (int i = from; i + word.length <= to; i++) {
            int same = 0;
            while (same < word.length && file[i + same] == word[same]) same++;
            if (same == word.length) return i;
        }
        return -1;
    }

    private static void inflate(byte[] file, int from, byte[] buffer, Budget budget) {
        int at = from;
        while (at < file.length && (file[at] == '\r' || file[at] == '\n')) at++;
        Inflater inflater = new Inflater();
        inflater.setInput(file, at, file.length - at);
        try {
            for (int count = 1; count > 0; ) {
                count = inflater.inflate(buffer);
                budget.inflated(count);
            }
        } catch (DataFormatException e) {
            // encrypted, or not deflated at all: nothing comes of it
        } finally {
            inflater.end();
        }
    }
}
