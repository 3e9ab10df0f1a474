package io.zhunsheng.formats.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Knows by the marks in a content stream (ISO 32000-1, 14.6) what is no text of the document. */
final class Marks {
    private static final int DEEPEST = 1 << 12;

    /** Kinds of artifacts (14.8.2.2.2) that repeat on every page. */
    private static final Set<String> PAGE_MAKEUP =
            Set.of("Pagination", "Header", "Footer", "Watermark");

    private final Layers layers;
    private final Deque<Boolean> open = new ArrayDeque<>();
    private int hidden;
    private int beyond;

    Marks(Layers layers) {
        this.layers = layers;
    }

    /** What follows is marked so. */
    void begin(COSName tag, COSDictionary properties) {
        if (open.size() >= DEEPEST) {
            beyond++;
            return;
        }
        boolean hides = hides(tag, properties);
        open.push(hides);
        if (hides) hidden++;
    }

    private boolean hides(COSName tag, COSDictionary properties) {
        if (tag == null || properties == null) return false;
        if (tag.equals(COSName.OC)) return layers.hide(properties);
        return tag.equals(COSName.ARTIFACT)
                && (makeup(properties.getNameAsString(COSName.TYPE))
                        || makeup(properties.getNameAsString(COSName.SUBTYPE)));
    }

    private static boolean makeup(String kind) {
        return kind != null && PAGE_MAKEUP.contains(kind);
    }

    void end() {
        if (beyond > 0) beyond--;
        else if (!open.isEmpty() && open.pop()) hidden--;
    }

    boolean hidden() {
        return hidden > 0;
    }
}
