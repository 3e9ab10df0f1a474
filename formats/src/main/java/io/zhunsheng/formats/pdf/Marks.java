package io.zhunsheng.formats.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSBase;
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

    void begin(Operands operands, Function<String, COSBase> properties) {
        if (open.size() >= DEEPEST) {
            beyond++;
            return;
        }
        boolean hides = hides(operands, properties);
        open.push(hides);
        if (hides) hidden++;
    }

    private boolean hides(Operands operands, Function<String, COSBase> properties) {
        String tag = operands.name(0);
        String name = operands.name(1);
        if ("OC".equals(tag)) return layers.hide(properties.apply(name));
        if (!"Artifact".equals(tag)) return false;
        if (name != null)
            return properties.apply(name) instanceof COSDictionary dictionary
                    && (makeup(dictionary.getNameAsString(COSName.TYPE))
                            || makeup(dictionary.getNameAsString(COSName.SUBTYPE)));
        List<?> entries = operands.list(1);
        for (int i = 0; i + 1 < entries.size(); i += 2)
            if (entries.get(i) instanceof Tokens.Name key
                    && Set.of("Type", "Subtype").contains(key.text())
                    && entries.get(i + 1) instanceof Tokens.Name value
                    && makeup(value.text())) return true;
        return false;
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
