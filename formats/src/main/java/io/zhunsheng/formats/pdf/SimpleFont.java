package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.Budget;
import java.nio.charset.Charset;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** A font with codes of one byte (ISO 32000-1, 9.6). */
final class SimpleFont extends Font {
    private static final int SYMBOLIC = 4;

    private final COSArray widths;
    private final int first;
    private final double missing;
    private final String[] names = new String[256];
    private final Charset charset;
    private final boolean pictures;
    private final boolean ownCodes;

    SimpleFont(COSDictionary dictionary, Streams streams, Budget budget) {
        super(dictionary, streams, budget, unit(dictionary));
        widths = dictionary.getCOSArray(COSName.WIDTHS);
        first = dictionary.getInt(COSName.FIRST_CHAR, 0);
        COSDictionary descriptor = dictionary.getCOSDictionary(COSName.FONT_DESC);
        boolean fixed = name.contains("Courier");
        float usual = widths == null ? fixed ? 600 : 500 : 0;
        missing = descriptor == null ? usual : descriptor.getFloat(COSName.MISSING_WIDTH, usual);
        pictures = name.matches("(?i).*(wingdings|webdings|symbol|dingbats).*");
        COSBase encoding = dictionary.getDictionaryObject(COSName.ENCODING);
        COSName base = encoding instanceof COSName n ? n : null;
        if (encoding instanceof COSDictionary own) {
            base = own.getCOSName(COSName.BASE_ENCODING);
            differences(own.getCOSArray(COSName.DIFFERENCES));
        }
        boolean macintosh = COSName.MAC_ROMAN_ENCODING.equals(base);
        charset = macintosh ? Charset.forName("x-MacRoman") : Charset.forName("windows-1252");
        boolean symbolic = descriptor != null && (descriptor.getInt(COSName.FLAGS) & SYMBOLIC) != 0;
        ownCodes = symbolic && base == null;
    }

    /** Glyphs of Type 3 fonts are measured by a matrix of their own. */
    private static double unit(COSDictionary dictionary) {
        double[] matrix = PdfPage.numbers(dictionary.getDictionaryObject(COSName.FONT_MATRIX), 6);
        boolean drawn = COSName.TYPE3.equals(dictionary.getCOSName(COSName.SUBTYPE));
        return drawn && matrix != null ? Math.abs(matrix[0]) : 0.001;
    }

    private void differences(COSArray differences) {
        int code = 0;
        for (int i = 0; differences != null && i < differences.size(); i++) {
            COSBase entry = differences.getObject(i);
            if (entry instanceof COSNumber number) code = number.intValue();
            else if (entry instanceof COSName name) {
                if (code >= 0 && code < names.length) names[code] = name.getName();
                code++;
            }
        }
    }

    @Override
    int length(byte[] string, int at) {
        return 1;
    }

    @Override
    double width(int code) {
        int at = code - first;
        boolean given = widths != null && at >= 0 && at < widths.size();
        return given && widths.getObject(at) instanceof COSNumber number
                ? number.floatValue()
                : missing;
    }

    @Override
    String encoded(int code) {
        if (names[code] != null) return named(names[code]);
        if (pictures) return code == ' ' ? " " : "•";
        // A subset with an encoding of its own keeps ASCII more often than not, and little else.
        boolean known = code >= ' ' && code != 0x7F && (!ownCodes || code < 0x7F);
        if (!known) return null;
        return new String(new byte[] {(byte) code}, charset);
    }

    private static String named(String name) {
        if (name.length() == 1) return name;
        if (name.matches("uni[0-9A-Fa-f]{4}"))
            return Character.toString(Integer.parseInt(name.substring(3), 16));
        if (name.matches("u[0-9A-Fa-f]{4,5}"))
            return Character.toString(Integer.parseInt(name.substring(1), 16));
        return GlyphList.getAdobeGlyphList().toUnicode(name);
    }
}
