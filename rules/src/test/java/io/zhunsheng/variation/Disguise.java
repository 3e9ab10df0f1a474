package io.zhunsheng.variation;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Ways to write the same text as other bytes; none of them may change a verdict. */
enum Disguise {
    UTF_8,
    BOM("\ufeff", StandardCharsets.UTF_8),
    GB18030("", Charset.forName("GB18030")),
    UTF_16_LE("", StandardCharsets.UTF_16LE),
    UTF_16_BE("", StandardCharsets.UTF_16BE),
    UTF_16_LE_BOM("\ufeff", StandardCharsets.UTF_16LE),
    UTF_16_BE_BOM("\ufeff", StandardCharsets.UTF_16BE);

    private final String mark;
    private final Charset charset;

    Disguise() {
        this("", StandardCharsets.UTF_8);
    }

    Disguise(String mark, Charset charset) {
        this.mark = mark;
        this.charset = charset;
    }

    /** The bytes of a text. */
    byte[] bytes(String text) {
        ByteBuffer encoded = charset.encode(mark + text);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }
}
