package io.zhunsheng.report;

import io.zhunsheng.document.Document;
import java.util.List;

/**
 * Pages of the file whose text is not known (图片页).
 *
 * @param pages their 1-based numbers
 * @param location the last that could be read before the first of them
 */
public record PicturePages(List<Integer> pages, Location location) implements Fact {
    public PicturePages {
        pages = List.copyOf(pages);
    }

    static List<PicturePages> of(Document document, List<Line> lines) {
        List<Integer> pages = document.picturePages();
        if (pages.isEmpty() || lines.isEmpty()) return List.of();
        Location at = lines.get(0).location(null);
        for (Line line : lines) {
            Location here = line.location(null);
            if (here.page() == null || here.page() > pages.get(0)) break;
            at = here;
        }
        return List.of(new PicturePages(pages, at));
    }
}
