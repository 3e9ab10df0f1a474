package io.zhunsheng.formats.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The text a font's codes stand for, so far as the file tells, and the font's name. */
final class Codes {
    static final String UNKNOWN = "\uFFFD";

    /** Its name, without what tells a subset. */
    final String name;

    /** Its name where a stroke makes it bold. */
    final String heavy;

    private final boolean pictures;
    private final boolean unicode;
    private final Map<Integer, String> texts = new HashMap<>();

    /** Its ToUnicode, read only where PDFBox may have guessed. */
    private CMap map;

    Codes(PDFont font) {
        String full = font.getName() == null ? "" : font.getName();
        name = full.matches("[A-Z]{6}\\+.*") ? full.substring(7) : full;
        heavy = name + " heavy";
        pictures = name.matches("(?i).*(wingdings|webdings).*");
        String encoding = font.getCOSObject().getNameAsString(COSName.ENCODING, "");
        unicode = encoding.matches("Uni\\w+-(UCS2|UTF16)(-HW)?-[HV]");
    }

    /** The text of a code, {@link #UNKNOWN} where nothing says what it is. */
    String text(PDFont font, int code) throws IOException {
        String text = texts.get(code);
        if (text == null) texts.put(code, text = find(font, code));
        return text;
    }

    private String find(PDFont font, int code) throws IOException {
        boolean mapped = font.getCOSObject().containsKey(COSName.TO_UNICODE);
        if (pictures && !mapped) return code == ' ' ? " " : "•";
        String text = mapped || !unicode ? font.toUnicode(code) : self(code);
        if (text == null || text.isEmpty() || text.equals("\0")) return UNKNOWN;
        boolean guessed =
                !unicode && font instanceof PDType0Font composite && guessed(composite, code);
        return guessed ? UNKNOWN : text;
    }

    /**
     * A code that is UTF-16 itself; by way of glyphs, as PDFBox goes, … becomes ⋯, and what fonts
     * of that collection lack gets lost.
     */
    private static String self(int code) {
        String low = Character.toString((char) code);
        return code >>> 16 == 0 ? low : (char) (code >>> 16) + low;
    }

    /**
     * Whether PDFBox took the code, or what another font has in its place, for the text because the
     * file does not tell: good enough for who searches a file, but not for who judges it.
     */
    private boolean guessed(PDType0Font font, int code) throws IOException {
        COSDictionary dictionary = font.getCOSObject();
        boolean copied =
                dictionary.containsKey(COSName.TO_UNICODE)
                        && dictionary.getCOSName(COSName.ENCODING) == null;
        boolean substituted = !font.isEmbedded() && font.getCMapUCS2() == null;
        return (copied || substituted) && !told(dictionary, code);
    }

    private boolean told(COSDictionary font, int code) throws IOException {
        COSStream stream = font.getCOSStream(COSName.TO_UNICODE);
        if (stream == null) return font.getCOSName(COSName.TO_UNICODE) != null;
        if (map == null) map = new CMapParser().parse(stream.createView());
        boolean same = map.getName() != null && map.getName().startsWith("Identity-");
        return map.hasUnicodeMappings() ? map.toUnicode(code) != null : same;
    }
}
