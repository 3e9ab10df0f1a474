package io.zhunsheng.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * A page and what it inherits.
 *
 * @param node its dictionary
 * @param resources fonts and the like
 * @param box left, lower, right and upper edge of what is seen of it
 */
record PdfPage(COSDictionary node, COSDictionary resources, double[] box) {
    private static final double[] A4 = {0, 0, 595, 842};

    static final PdfPage NOTHING = new PdfPage(new COSDictionary(), new COSDictionary(), A4);

    PdfPage with(COSDictionary below) {
        COSBase own = below.getDictionaryObject(COSName.RESOURCES);
        double[] crop = box(below.getDictionaryObject(COSName.CROP_BOX));
        double[] media = box(below.getDictionaryObject(COSName.MEDIA_BOX));
        return new PdfPage(
                below,
                own instanceof COSDictionary dictionary ? dictionary : resources,
                crop != null ? crop : media != null ? media : box);
    }

    private static double[] box(COSBase base) {
        double[] box = numbers(base, 4);
        if (box == null) return null;
        double[] sorted = {
            Math.min(box[0], box[2]), Math.min(box[1], box[3]),
            Math.max(box[0], box[2]), Math.max(box[1], box[3])
        };
        return sorted[2] - sorted[0] > 1 && sorted[3] - sorted[1] > 1 ? sorted : null;
    }

    /** An array of so many numbers, null where it is none. */
    static double[] numbers(COSBase base, int count) {
        if (!(base instanceof COSArray array) || array.size() < count) return null;
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            if (!(array.getObject(i) instanceof COSNumber number)) return null;
            numbers[i] = number.floatValue();
        }
        return numbers;
    }

    /** Its content streams, null among them where one is missing. */
    List<COSBase> contents() {
        List<COSBase> contents = new ArrayList<>();
        COSBase base = node.getDictionaryObject(COSName.CONTENTS);
        if (base instanceof COSArray array)
            for (int i = 0; i < array.size(); i++) contents.add(array.getObject(i));
        else if (node.containsKey(COSName.CONTENTS)) contents.add(base);
        return contents;
    }

    double width() {
        return box[2] - box[0];
    }

    double height() {
        return box[3] - box[1];
    }
}
