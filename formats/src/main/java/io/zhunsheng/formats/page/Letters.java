package io.zhunsheng.formats.page;

import java.text.Normalizer;

/** What kind of character a character is, as far as setting and breaking of lines goes. */
final class Letters {
    private static final String CLOSING = "、。，．,.:：;；!！?？)）]］}｝〉》」』】〕〗”’%％℃‰…·";
    private static final String OPENING = "(（[［{｛〈《「『【〔〖“‘";
    private static final String SENTENCE_ENDS = "。！？；：!?;:…";
    private static final String QUOTES = "”’）)》」』】〕";

    /** Radicals that fonts of Chinese give back in place of the characters, and these. */
    private static final String RADICALS =
            "⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⺝月⺎兀⺒巳⺓幺⺦丬⺩王⺪疋⺫罒⻌辶⻖阝⺮竹⺶羊⺼月⻊足⼾户⾭青";

    private Letters() {}

    /**
     * A glyph's characters as an author would type them: no ligatures, no radicals (which look like
     * characters and are none), no forms for lines that run down, the usual dashes, bullets for
     * what symbol fonts draw.
     */
    static String plain(String text) {
        boolean odd = false;
        for (int i = 0; i < text.length(); i++) odd |= odd(text.charAt(i));
        if (!odd) return text;
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> add(plain, c));
        return plain.toString();
    }

    private static boolean odd(char c) {
        return c == '⋯'
                || c == 0x2012
                || c >= 0x2E80 && c < 0x2FE0
                || c == 0x2E3A
                || c == 0x2E3B
                || c >= 0xD800 && c < 0xFE50;
    }

    private static void add(StringBuilder plain, int c) {
        int radical = c >= 0x2E80 && c < 0x2FE0 ? RADICALS.indexOf(c) : -1;
        if (radical >= 0 && radical % 2 == 0) plain.append(RADICALS.charAt(radical + 1));
        else if (c >= 0x2E80 && c < 0x2FE0
                || c >= 0xF900 && c < 0xFB07
                || c >= 0xFE10 && c < 0xFE50
                || c >= 0x2F800 && c < 0x2FA20)
            plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        else if (c == '⋯') plain.append('…');
        else if (c == 0x2012) plain.append('–');
        else if (c == 0x2E3A || c == 0x2E3B) plain.append("—".repeat(c - 0x2E38));
        else if (c >= 0xF000 && c < 0xF100) plain.append('•');
        else plain.appendCodePoint(c);
    }

    /** Whether no line may begin with it. */
    static boolean closing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    /** Whether no line may end with it. */
    static boolean opening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Whether it belongs to a script written with blanks between words. */
    static boolean narrow(char c) {
        return c < 0x2E80 && c != '“' && c != '”' && c != '‘' && c != '’' && c != '—' && c != '…';
    }

    /** Whether it is part of a word or number that is not broken over two lines. */
    static boolean word(char c) {
        return c < 0x250 && (Character.isLetterOrDigit(c) || "-_/.@&+#~=".indexOf(c) >= 0);
    }

    /** Whether a sentence, or a part of one, ends with the text. */
    static boolean endSentence(CharSequence text) {
        int last = text.length() - 1;
        while (last > 0 && QUOTES.indexOf(text.charAt(last)) >= 0) last--;
        return last >= 0 && SENTENCE_ENDS.indexOf(text.charAt(last)) >= 0;
    }
}
