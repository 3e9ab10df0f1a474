package io.zhunsheng.formats.word;

import io.zhunsheng.document.number.Numerals;

/** The number formats of binary Word and Word 2003 (MS-OSHARED 2.2.1.3: MSONFC). */
final class Nfc {
    /** By their codes from 0 on, named as in ECMA-376. */
    private static final String[] NAMES =
            """
            decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText
            hex chicago ideographDigital japaneseCounting aiueo iroha decimalFullWidth
            decimalHalfWidth japaneseLegal japaneseDigitalTenThousand decimalEnclosedCircle
            decimalFullWidth2 aiueoFullWidth irohaFullWidth decimalZero bullet ganada chosung
            decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese
            ideographEnclosedCircle ideographTraditional ideographZodiac ideographZodiacTraditional
            taiwaneseCounting ideographLegalTraditional taiwaneseCountingThousand taiwaneseDigital
            chineseCounting chineseLegalSimplified chineseCountingThousand"""
                    .split("\\s+");

    private static final int NUMBER_IN_DASH = 57;
    private static final int NONE = 255;

    private Nfc() {}

    static Numerals numerals(int code) {
        if (code == NONE) return Numerals.NONE;
        if (code == NUMBER_IN_DASH) return Numerals.NUMBER_IN_DASH;
        return code >= 0 && code < NAMES.length ? Numerals.named(NAMES[code]) : Numerals.DECIMAL;
    }
}
