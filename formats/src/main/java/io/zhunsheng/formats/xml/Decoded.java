package io.zhunsheng.formats.xml;

import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML by its byte order mark or declaration (XML 1.0, appendix F).
 *
 * <p>The parser of the JDK could do so too, but writes to standard error where a byte is wrong.
 */
final class Decoded {
    private static final int HEAD = 512;
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    private Decoded() {}

    static Reader of(InputStream in) {
        try {
            BufferedInputStream bytes = new BufferedInputStream(in);
            bytes.mark(HEAD);
            byte[] head = bytes.readNBytes(HEAD);
            bytes.reset();
            Charset charset = charset(head);
            bytes.skipNBytes(mark(head));
            return new InputStreamReader(
                    bytes,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
        } catch (IOException | IllegalArgumentException e) { // no such charset
            throw new UnreadableReportException(Kind.CORRUPT, e);
        }
    }

    private static Charset charset(byte[] head) {
        int first = at(head, 0) << 8 | at(head, 1);
        if (first == 0xFEFF || first == '<') return StandardCharsets.UTF_16BE;
        if (first == 0xFFFE || first == '<' << 8) return StandardCharsets.UTF_16LE;
        String text =
                new String(head, mark(head), head.length - mark(head), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(text);
        if (mark(head) > 0 || !declared.find()) return StandardCharsets.UTF_8;
        Charset charset = Charset.forName(declared.group(1));
        boolean chinese = charset.name().equals("GB2312") || charset.name().equals("GBK");
        return chinese ? Charset.forName("GB18030") : charset;
    }

    /** Bytes the byte order mark takes. */
    private static int mark(byte[] head) {
        int first = at(head, 0) << 8 | at(head, 1);
        if (first == 0xFEFF || first == 0xFFFE) return 2;
        return first == 0xEFBB && at(head, 2) == 0xBF ? 3 : 0;
    }

    private static int at(byte[] head, int place) {
        return place < head.length ? head[place] & 0xFF : 0xFF;
    }
}
