package io.zhunsheng.formats.ofd;

import io.zhunsheng.formats.xml.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One document of an OFD file (GB/T 33190, 7.5): its pages in order, and its fonts. */
final class Body {
    private static final String SUBSET = "^[A-Z]{6}\\+";
    private static final double[] A4 = {0, 0, 210, 297};

    final List<String> pages = new ArrayList<>();
    final Map<String, String> fonts = new HashMap<>();
    final Map<Integer, Double> widths = new HashMap<>();
    double[] box = A4;

    private final Package files;
    private final String root;
    private boolean inPages;

    Body(Package files, String root) {
        this.files = files;
        this.root = root;
        files.walk(root, this::visit);
    }

    private void visit(Xml xml) {
        if (xml.start("Pages")) inPages = true;
        if (xml.end("Pages")) inPages = false;
        if (!xml.start()) return;
        switch (xml.name()) {
            case "PhysicalBox" -> box = box(xml, box);
            case "Page" -> {
                String location = xml.attribute("BaseLoc");
                if (inPages && location != null) pages.add(files.resolve(root, location));
            }
            case "PublicRes", "DocumentRes" -> resources(files.resolve(root, Package.text(xml)));
            default -> {}
        }
    }

    /** The box the element that begins here gives; another one where it gives none. */
    static double[] box(Xml xml, double[] otherwise) {
        double[] given = Numbers.list(Package.text(xml), 4);
        return given != null && given[2] > 0 && given[3] > 0 ? given : otherwise;
    }

    /** Fonts matter only where they change, so nothing is lost where they are missing. */
    private void resources(String part) {
        if (!files.has(part)) return;
        files.walk(
                part,
                xml -> {
                    if (!xml.start("Font") || xml.attribute("ID") == null) return;
                    String bold = "true".equals(xml.attribute("Bold")) ? " heavy" : "";
                    // Files made from PDF have a font once for each subset of its glyphs.
                    String name = ("" + xml.attribute("FontName")).replaceFirst(SUBSET, "");
                    fonts.put(xml.attribute("ID"), name + bold);
                });
    }
}
