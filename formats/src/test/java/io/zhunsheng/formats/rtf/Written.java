package io.zhunsheng.formats.rtf;

import io.zhunsheng.formats.flow.Sample;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rich text written by hand. */
final class Written {
    /** How Word, set to Chinese, begins. */
    static final String WORD =
            "{\\rtf1\\adeflang1025\\ansi\\ansicpg936\\uc2\\adeff0\\deff0\\stshfdbch31505\\deflang1033\\deflangfe2052"
                    + "{\\fonttbl{\\f0\\fbidi \\froman\\fcharset0\\fprq2{\\*\\panose 02020603050405020304}Times New Roman;}"
                    + "{\\f3\\fbidi \\froman\\fcharset2\\fprq2 Symbol;}"
                    + "{\\f13\\fbidi \\fnil\\fcharset134\\fprq2{\\*\\panose 02010600030101010101}\\'cb\\'ce\\'cc\\'e5{\\*\\falt SimSun};}}"
                    + "{\\stylesheet{\\ql \\fs21\\loch\\af0\\hich\\af0\\dbch\\af13 \\snext0 Normal;}"
                    + "{\\s1\\ql\\outlinelevel0 \\b\\fs44 \\sbasedon0 \\snext0 heading 1;}"
                    + "{\\s2\\ql \\b\\fs32 \\sbasedon0 heading 2;}"
                    + "{\\s5\\ql \\sbasedon2 "
                    + hex("公文二级", "GB18030")
                    + ";}{\\s6\\ql \\sbasedon0 "
                    + hex("标题 3", "GB18030")
                    + ";}{\\s7\\ql\\outlinelevel9 \\sbasedon1 \\'d5\\'fd\\'ce\\'c4;}"
                    + "{\\s21\\ql \\sbasedon0 toc 1;}{\\*\\cs10 \\additive heading 9;}}\n";

    private Written() {}

    /** What is read out of rich text of which only the body is given. */
    static List<String> texts(String body) {
        return Sample.texts(Sample.read(bytes("{\\rtf1\\ansi\\ansicpg936 " + body + "}")));
    }

    /** Level and text of the paragraphs of a body as Word writes it. */
    static List<String> inWord(String body) {
        return Sample.levelled(Sample.read(bytes(WORD + body + "}")));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static String hex(String text, String charset) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(Charset.forName(charset)))
            hex.append(String.format("\\'%02x", b & 0xFF));
        return hex.toString();
    }

    /** Bytes as they are, not as figures. */
    static String raw(String text, String charset) {
        return new String(text.getBytes(Charset.forName(charset)), StandardCharsets.ISO_8859_1);
    }
}
