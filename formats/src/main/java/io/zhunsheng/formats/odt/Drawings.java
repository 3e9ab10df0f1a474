package io.zhunsheng.formats.odt;

import io.zhunsheng.formats.xml.Xml;
import java.util.Set;

/** Elements that are drawn and may hold text of their own (ODF 1.3, 10.3 and 10.4). */
final class Drawings {
    private static final Set<String> NAMES =
            Set.of(
                    "frame",
                    "g",
                    "custom-shape",
                    "rect",
                    "ellipse",
                    "circle",
                    "polygon",
                    "path",
                    "regular-polygon",
                    "caption",
                    "connector",
                    "line",
                    "polyline");

    private Drawings() {}

    static boolean are(Xml xml) {
        return NAMES.contains(xml.name());
    }
}
