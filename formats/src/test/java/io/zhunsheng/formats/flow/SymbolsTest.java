package io.zhunsheng.formats.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters of symbol fonts are shown as they look. */
class SymbolsTest {
    @ParameterizedTest
    @CsvSource({
        "Wingdings, F06C, ●",
        "Wingdings, F0FE, ☑",
        "Wingdings, F081, ①",
        "Wingdings, F095, ❿",
        "Wingdings, F031, ''",
        "Wingdings, F0B3, ''",
        "Symbol, F0B3, ≥",
        "Symbol, F0B7, •",
        "symbol, F031, 1",
        "Symbol, F06C, ''",
        ", F06C, ●",
        ", F0B3, ≥",
        ", F031, 1",
        ", F0F5, ''",
        "Symbol, 4E00, 一",
        "Symbol, 20BB7, 𠮷",
        "Symbol, D842, ''",
        "Symbol, 7, ''",
        "Symbol, 7FFFFFFF, ''"
    })
    void aCharacterIsShownByItsFont(String font, String code, String shown) {
        assertEquals(shown, Symbols.of(font, Integer.parseInt(code, 16)));
    }

    @Test
    void whatIsNotKnownIsLeftOutOfTextAndADotAsABullet() {
        assertEquals("一☑二", Symbols.of("一\uF0FE\uF0F5二"));
        assertEquals("❖ • •、•", Symbols.bullet(null, "\uF076 \uF0F5 \uE00C、\uF031"));
        assertEquals("（一）", Symbols.bullet("Symbol", "（一）"));
    }

    @Test
    void bytesAreShownAsFarAsTheyAreKnown() {
        assertEquals("■1\uF0F5", Symbols.stored(new byte[] {'n', '1', (byte) 0xF5, 'n'}, 3));
    }
}
