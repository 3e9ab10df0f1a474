package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * Refuses fonts with widths for more codes than there are (ISO 32000-1, 9.7.4.3): PDFBox writes out
 * every one.
 */
final class FontTables {
    private static final int MOST = 1 << 20;

    private FontTables() {}

    static void check(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants == null || !(descendants.getObject(0) instanceof COSDictionary own)) return;
        check(own.getCOSArray(COSName.W), 1);
        check(own.getCOSArray(COSName.W2), 3);
    }

    /** First and last code and so many numbers for all, or the first one and an array for each. */
    private static void check(COSArray table, int numbers) {
        long codes = 0;
        for (int i = 0; table != null && i + 1 < table.size(); ) {
            boolean range =
                    table.getObject(i) instanceof COSNumber
                            && table.getObject(i + 1) instanceof COSNumber;
            if (range) codes += Math.max(0L, (long) table.getInt(i + 1) - table.getInt(i));
            if (codes > MOST) throw new UnreadableReportException(Kind.CORRUPT);
            i += range ? 2 + numbers : 2;
        }
    }
}
