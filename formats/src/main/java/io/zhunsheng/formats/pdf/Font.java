package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.Budget;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A font as far as text goes (ISO 32000-1, 9.5–9.10): its codes, their text and their widths. */
abstract class Font {
    static final String UNKNOWN = "\uFFFD";

    /** Its name, without what tells a subset. */
    final String name;

    /** Its name where a stroke makes it bold. */
    final String heavy;

    /** What one unit of its widths is in text space. */
    final double unit;

    private final CMap toUnicode;
    private final boolean codesAreText;
    private final Map<Integer, String> texts = new HashMap<>();

    Font(COSDictionary dictionary, Streams streams, Budget budget, double unit) {
        this.unit = unit;
        String base = dictionary.getNameAsString(COSName.BASE_FONT);
        if (base == null) base = dictionary.getNameAsString(COSName.NAME, "");
        this.name = base.matches("[A-Z]{6}\\+.*") ? base.substring(7) : base;
        this.heavy = name + " heavy";
        COSBase mapping = dictionary.getDictionaryObject(COSName.TO_UNICODE);
        codesAreText = mapping instanceof COSName;
        toUnicode = mapping instanceof COSStream s ? CMap.of(streams.bytes(s), budget) : null;
    }

    static Font of(COSDictionary dictionary, Streams streams, Budget budget) {
        boolean composite =
                COSName.TYPE0.equals(dictionary.getCOSName(COSName.SUBTYPE))
                        || dictionary.containsKey(COSName.DESCENDANT_FONTS);
        return composite
                ? new CompositeFont(dictionary, streams, budget)
                : new SimpleFont(dictionary, streams, budget);
    }

    /** How many bytes the code at a place of a string has. */
    abstract int length(byte[] string, int at);

    /** The width of a code, in the font's units. */
    abstract double width(int code);

    /** The text of a code by the font's own encoding, null where that does not say. */
    abstract String encoded(int code);

    /** Whether lines of it run down the page. */
    boolean vertical() {
        return false;
    }

    /** The text of a code, {@link #UNKNOWN} where nothing says what it is. */
    final String text(int code) {
        return texts.computeIfAbsent(code, this::find);
    }

    private String find(int code) {
        String text = toUnicode == null ? null : toUnicode.text(code);
        if (text == null && codesAreText) text = Character.toString(code & 0xFFFF);
        if (text == null || text.isEmpty() || text.equals("\0")) text = encoded(code);
        return text == null || text.isEmpty() ? UNKNOWN : text;
    }
}
