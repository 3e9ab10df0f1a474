package io.zhunsheng.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextLinesTest {
    /** What the scan has to agree with: a form feed ends a line, too, unless it is ended. */
    private static final String LINE_END =
            "\r\n|[\n\r\u2028\u2029\u000B\u0085]|(?<=[^\n\r\f])(?=\f)";

    private static final String ALPHABET =
            "\n\n\r\r\f\f\u2028\u2029\u000B\u0085\t \u0000\uFFFD\uD83D\uDE00。字字a";

    @Test
    void dividesLikeTheExpression() {
        Random random = new Random(7);
        for (int i = 0; i < 100_000; i++) {
            String text = random(random, random.nextInt(12));
            TextLines lines = new TextLines(text);
            assertArrayEquals(text.split(LINE_END, -1), lines.all(), () -> escaped(text));
            assertEquals(
                    text.chars().anyMatch(c -> Character.isSurrogate((char) c)),
                    lines.surrogates());
            long controls = text.chars().filter(c -> "\u000B\u0000\uFFFD".indexOf(c) >= 0).count();
            assertEquals(controls * 20 > text.length(), lines.garbled(), () -> escaped(text));
        }
    }

    @Test
    void knowsAHeaderByItsFirstWord() {
        Random random = new Random(7);
        String[] pieces = {
            "\0", "M", "-", "ime_9", ":", " ", "\n", "\u00E5", "\u007F", "Content-Type: multipart/x"
        };
        for (int i = 0; i < 100_000; i++) {
            StringBuilder head = new StringBuilder();
            for (int k = random.nextInt(7); k > 0; k--)
                head.append(pieces[random.nextInt(pieces.length)]);
            byte[] bytes = head.toString().getBytes(StandardCharsets.ISO_8859_1);
            if (!MimePart.begins(bytes, bytes.length))
                assertFalse(
                        MimePart.mail(head.toString().replace("\0", "").toLowerCase()),
                        () -> escaped(head.toString()));
        }
    }

    private static String random(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++)
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        return text.toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(Integer.toHexString(c)).append(' '));
        return escaped.toString();
    }
}
