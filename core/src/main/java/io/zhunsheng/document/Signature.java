package io.zhunsheng.document;

import io.zhunsheng.document.UnreadableReportException.Kind;
import java.nio.charset.StandardCharsets;

/** Knows by their first bytes the formats that are not text. */
final class Signature {
    private static final String[] FOREIGN = {
        "%PDF",
        "PK\u0003\u0004",
        "PK\u0005\u0006",
        "\u00D0\u00CF\u0011\u00E0",
        "{\\rtf",
        "Rar!",
        "7z\u00BC\u00AF",
        "\u0089PNG",
        "\u00FF\u00D8\u00FF",
        "GIF8",
        "\u001F\u008B"
    };

    private Signature() {}

    /** Why bytes that begin like this cannot be read as text, or null where they may be text. */
    static Kind of(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        for (String foreign : FOREIGN) if (head.startsWith(foreign)) return Kind.UNSUPPORTED;
        return null;
    }
}
