package io.zhunsheng.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhunsheng.document.UnreadableReportException.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Locale;

/**
 * Decodes the encodings Chinese offices use: UTF-8, GB18030 (with GBK), UTF-16, with or without
 * BOM.
 */
final class Charsets {
    private Charsets() {}

    static String decode(byte[] bytes) throws UnreadableReportException {
        return decode(bytes, null);
    }

    /**
     * The same for bytes that are declared to be in some encoding, which is believed only where
     * they are not in one that shows itself, and all of them fit.
     */
    static String decode(byte[] bytes, String declared) throws UnreadableReportException {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return decode(bytes, 3, UTF_8);
        if (starts(bytes, 0xFF, 0xFE)) return decode(bytes, 2, UTF_16LE);
        if (starts(bytes, 0xFE, 0xFF)) return decode(bytes, 2, UTF_16BE);
        String plain = Utf8.plain(bytes);
        String strict = plain != null ? plain : strictly(bytes, UTF_8);
        if (strict != null && strict.indexOf('\0') < 0) return strict;
        Charset named = chinese(declared);
        String fitting = named == null ? null : strictly(bytes, named);
        return fitting != null && fitting.indexOf('\0') < 0 ? fitting : mostPlausible(bytes);
    }

    /**
     * The Chinese encoding that a name stands for, the widest of its family; null for any other: in
     * single-byte encodings everything fits.
     */
    private static Charset chinese(String declared) {
        String name = declared == null ? "" : declared.toLowerCase(Locale.ROOT);
        if (name.startsWith("gb") || name.contains("gb2312") || name.equals("936"))
            return gb18030();
        return name.startsWith("big5") && Charset.isSupported("Big5-HKSCS")
                ? Charset.forName("Big5-HKSCS")
                : null;
    }

    /** Asked for when needed: its tables are large, and most files are UTF-8. */
    private static Charset gb18030() {
        return Charset.forName("GB18030");
    }

    /** Without BOM and not clean UTF-8: the reading that looks most like Chinese prose wins. */
    private static String mostPlausible(byte[] bytes) throws UnreadableReportException {
        String best = null;
        double most = 0.5;
        for (Charset charset : new Charset[] {UTF_8, gb18030(), UTF_16LE, UTF_16BE}) {
            String text = decode(bytes, 0, charset);
            double plausible = plausible(text);
            if (plausible > most) {
                most = plausible;
                best = text;
            }
        }
        if (best == null) throw new UnreadableReportException(Kind.NOT_TEXT);
        return best;
    }

    /**
     * Share of characters that prose is made of; replacement and control characters count against.
     */
    private static double plausible(String text) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x4E00 && c <= 0x9FA5) good += common(c) ? 3 : 1;
            else if (c == '\n' || c == '\r' || c == '\t' || c >= ' ' && c < 0x7F) good++;
            else if (c >= 0x3000 && c <= 0x3020 || c >= 0xFF01 && c <= 0xFF5E) good += 2;
            else if (c == '\uFFFD'
                    || c < ' '
                    || c == 0x7F
                    || Character.getType(c) == Character.UNASSIGNED) bad += 6;
            else bad++;
        }
        return text.isEmpty() ? 0 : (good - bad) / (double) text.length();
    }

    private static boolean common(char c) {
        return "的一是在和有不了年政法治府建设行工作会全人为中大区市县执责度".indexOf(c) >= 0;
    }

    private static String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static boolean starts(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) return false;
        for (int i = 0; i < wanted.length; i++) if ((bytes[i] & 0xFF) != wanted[i]) return false;
        return true;
    }
}
