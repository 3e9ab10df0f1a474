package io.zhunsheng.formats.ofd;

import io.zhunsheng.formats.page.Page;
import io.zhunsheng.formats.page.Pages;
import io.zhunsheng.formats.xml.Xml;
import java.util.Map;

/** Puts what a page's content draws (GB/T 33190, 8–13) where it stands. */
final class Content {
    private final Pages pages;
    private final Map<String, String> fonts;
    private final Map<Integer, Double> widths;
    private double[] box;
    private Page page;

    Content(Pages pages, Body body) {
        this.pages = pages;
        this.fonts = body.fonts;
        this.widths = body.widths;
        this.box = body.box;
    }

    /** The page, which may say at its begin how large it is. */
    Page page() {
        if (page == null) page = pages.next(box[2], box[3]);
        return page;
    }

    /** Draws the object that begins here, if one does. */
    void draw(Xml xml) {
        if (!xml.start()) return;
        boolean hidden = "false".equals(xml.attribute("Visible"));
        switch (xml.name()) {
            case "PhysicalBox" -> box = Body.box(xml, box);
            case "TextObject" -> {
                if (hidden) xml.skip();
                else text(xml);
            }
            case "PathObject" -> {
                if (hidden) xml.skip();
                else path(xml);
            }
            case "ImageObject", "CompositeObject" -> {
                double[] box = Numbers.list(xml.attribute("Boundary"), 4);
                if (!hidden && box != null) page().picture(box[2] * box[3]);
            }
            default -> {}
        }
    }

    private static Place place(Xml xml) {
        return Place.of(xml.attribute("Boundary"), xml.attribute("CTM"));
    }

    private void text(Xml xml) {
        double scale = Numbers.of(xml.attribute("HScale"));
        String font = fonts.getOrDefault(xml.attribute("Font"), "" + xml.attribute("Font"));
        boolean heavy =
                Numbers.of(xml.attribute("Weight")) > 500 || "true".equals(xml.attribute("Bold"));
        Run run =
                new Run(
                        place(xml),
                        Numbers.of(xml.attribute("Size")),
                        scale > 0 ? scale : 1,
                        heavy ? font + " heavy" : font,
                        widths);
        double x = 0;
        double y = 0;
        for (int outside = xml.depth() - 1; xml.next() && xml.depth() > outside; ) {
            if (!xml.start("TextCode")) continue;
            // A code that does not say where it begins, begins where the one before did.
            if (xml.attribute("X") != null) x = Numbers.of(xml.attribute("X"));
            if (xml.attribute("Y") != null) y = Numbers.of(xml.attribute("Y"));
            Deltas across = new Deltas(xml.attribute("DeltaX"));
            Deltas down = new Deltas(xml.attribute("DeltaY"));
            run.put(page(), Package.text(xml), x, y, across, down);
        }
    }

    private void path(Xml xml) {
        Place place = place(xml);
        boolean stroke = !"false".equals(xml.attribute("Stroke"));
        boolean fill = "true".equals(xml.attribute("Fill"));
        for (int outside = xml.depth() - 1; xml.next() && xml.depth() > outside; )
            if (xml.start("AbbreviatedData"))
                Outline.draw(Package.text(xml), place, page(), stroke, fill);
    }
}
