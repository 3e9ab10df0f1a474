package io.zhunsheng.formats.pdf;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** Widths by character identifier (ISO 32000-1, 9.7.4.3). */
final class CidWidths {
    /** From one identifier to the last: one width for all, or one for each. */
    private record Run(int last, double width, COSArray each) {}

    private final TreeMap<Integer, Run> runs = new TreeMap<>();
    private final double usual;

    CidWidths(COSDictionary font) {
        usual = font.getFloat(COSName.DW, 1000);
        COSArray array = font.getCOSArray(COSName.W);
        for (int i = 0; array != null && i + 1 < array.size(); ) {
            COSBase second = array.getObject(i + 1);
            boolean begins = array.getObject(i) instanceof COSNumber;
            int first = begins ? ((COSNumber) array.getObject(i)).intValue() : 0;
            if (begins && second instanceof COSArray each) {
                runs.put(first, new Run(first + each.size() - 1, 0, each));
                i += 2;
            } else if (begins
                    && second instanceof COSNumber last
                    && i + 2 < array.size()
                    && array.getObject(i + 2) instanceof COSNumber width) {
                runs.put(first, new Run(last.intValue(), width.floatValue(), null));
                i += 3;
            } else i++;
        }
    }

    double of(int identifier) {
        Map.Entry<Integer, Run> run = runs.floorEntry(identifier);
        if (run == null || identifier > run.getValue().last()) return usual;
        COSArray each = run.getValue().each();
        if (each == null) return run.getValue().width();
        COSBase width = each.getObject(identifier - run.getKey());
        return width instanceof COSNumber number ? number.floatValue() : usual;
    }
}
