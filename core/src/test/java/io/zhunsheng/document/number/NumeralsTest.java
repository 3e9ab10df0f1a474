package io.zhunsheng.document.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every numbering style writes its numbers as Word shows them. */
class NumeralsTest {
    private static final int[] NUMBERS = {
        1, 2, 9, 10, 11, 19, 20, 21, 99, 100, 101, 110, 111, 1000, 1001, 1010, 1100, 10203
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    decimal | 1 2 9 10 11 19 20 21 99 100 101 110 111 1000 1001 1010 1100 10203
                    decimalZero | 01 02 09 10 11 19 20 21 99 100 101 110 111 1000 1001 1010 1100 10203
                    decimalFullWidth | １ ２ ９ １０ １１ １９ ２０ ２１ ９９ １００ １０１ １１０ １１１ １０００ １００１ １０１０ １１００ １０２０３
                    chineseCounting | 一 二 九 十 十一 十九 二十 二十一 九十九 一○○ 一○一 一一○ 一一一 一○○○ 一○○一 一○一○ 一一○○ 一○二○三
                    chineseCountingThousand | 一 二 九 十 十一 十九 二十 二十一 九十九 一百 一百〇一 一百一十 一百一十一 一千 一千〇一 一千〇一十 一千一百 一万〇二百〇三
                    japaneseCounting | 一 二 九 十 十一 十九 二十 二十一 九十九 百 百一 百十 百十一 千 千一 千十 千百 一万二百三
                    taiwaneseCounting | 一 二 九 十 十一 十九 二十 二十一 九十九 一○○ 一○一 一一○ 一一一 一○○○ 一○○一 一○一○ 一一○○ 一○二○三
                    taiwaneseCountingThousand | 一 二 九 十 十一 十九 二十 二十一 九十九 一百 一百零一 一百一十 一百一十一 一千 一千零一 一千零一十 一千一百 一萬零二百零三
                    ideographDigital | 一 二 九 一〇 一一 一九 二〇 二一 九九 一〇〇 一〇一 一一〇 一一一 一〇〇〇 一〇〇一 一〇一〇 一一〇〇 一〇二〇三
                    chineseLegalSimplified | 壹 贰 玖 壹拾 壹拾壹 壹拾玖 贰拾 贰拾壹 玖拾玖 壹佰 壹佰零壹 壹佰壹拾 壹佰壹拾壹 壹仟 壹仟零壹 壹仟零壹拾 壹仟壹佰 壹万零贰佰零叁
                    ideographLegalTraditional | 壹 貳 玖 壹拾 壹拾壹 壹拾玖 貳拾 貳拾壹 玖拾玖 壹佰 壹佰零壹 壹佰壹拾 壹佰壹拾壹 壹仟 壹仟零壹 壹仟零壹拾 壹仟壹佰 壹萬零貳佰零參
                    ideographTraditional | 甲 乙 壬 癸 11 19 20 21 99 100 101 110 111 1000 1001 1010 1100 10203
                    ideographZodiac | 子 丑 申 酉 戌 19 20 21 99 100 101 110 111 1000 1001 1010 1100 10203
                    ideographZodiacTraditional | 甲子 乙丑 壬申 癸酉 甲戌 壬午 癸未 甲申 99 100 101 110 111 1000 1001 1010 1100 10203
                    ideographEnclosedCircle | ㈠ ㈡ ㈨ ㈩ 11 19 20 21 99 100 101 110 111 1000 1001 1010 1100 10203
                    decimalEnclosedCircle | ① ② ⑨ ⑩ ⑪ ⑲ ⑳ ㉑ 99 100 101 110 111 1000 1001 1010 1100 10203
                    decimalEnclosedCircleChinese | ① ② ⑨ ⑩ ⑪ ⑲ ⑳ ㉑ 99 100 101 110 111 1000 1001 1010 1100 10203
                    decimalEnclosedFullstop | ⒈ ⒉ ⒐ ⒑ ⒒ ⒚ ⒛ 21 99 100 101 110 111 1000 1001 1010 1100 10203
                    decimalEnclosedParen | ⑴ ⑵ ⑼ ⑽ ⑾ ⒆ ⒇ 21 99 100 101 110 111 1000 1001 1010 1100 10203
                    lowerLetter | a b i j k s t u uuuu vvvv wwww fffff ggggg 1000 1001 1010 1100 10203
                    upperRoman | I II IX X XI XIX XX XXI XCIX C CI CX CXI M MI MX MC MMMMMMMMMMCCIII
                    lowerRoman | i ii ix x xi xix xx xxi xcix c ci cx cxi m mi mx mc mmmmmmmmmmcciii
                    someFutureStyle | 1 2 9 10 11 19 20 21 99 100 101 110 111 1000 1001 1010 1100 10203
                    """)
    void everyStyleWritesItsNumbers(String style, String expected) {
        Numerals numerals = Numerals.named(style);
        assertEquals(
                expected,
                Arrays.stream(NUMBERS).mapToObj(numerals::write).collect(Collectors.joining(" ")));
    }

    @Test
    void circlesGoOnToFifty() {
        assertEquals("㉟ ㊱ ㊿", String.join(" ", circle(35), circle(36), circle(50)));
        assertEquals("51", circle(51));
    }

    @Test
    void lettersRepeatBehindTheLast() {
        assertEquals("Z", Numerals.UPPER_LETTER.write(26));
        assertEquals("AA", Numerals.UPPER_LETTER.write(27));
        assertEquals("BBB", Numerals.UPPER_LETTER.write(54));
    }

    @Test
    void noneAndBulletWriteNothing() {
        assertEquals("", Numerals.named("none").write(3) + Numerals.named("bullet").write(3));
    }

    @ParameterizedTest
    @EnumSource(Numerals.class)
    void anyNumberAtAllIsWrittenShortly(Numerals numerals) {
        for (int number :
                new int[] {Integer.MIN_VALUE, -1, 0, 780, 781, 1 << 20, Integer.MAX_VALUE})
            assertEquals(
                    true, numerals.write(number).length() <= 60, () -> numerals + " " + number);
    }

    private static String circle(int number) {
        return Numerals.DECIMAL_ENCLOSED_CIRCLE.write(number);
    }
}
