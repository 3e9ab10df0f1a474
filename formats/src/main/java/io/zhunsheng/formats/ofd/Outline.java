package io.zhunsheng.formats.ofd;

import io.zhunsheng.formats.page.Page;
import io.zhunsheng.formats.page.Path;
import java.util.StringTokenizer;

/** The abbreviated description of a path (GB/T 33190, 9.1). */
final class Outline {
    private Outline() {}

    static void draw(String data, Place place, Page page, boolean stroke, boolean fill) {
        Path path = new Path(page);
        StringTokenizer words = new StringTokenizer(data);
        while (words.hasMoreTokens()) {
            String operator = words.nextToken();
            int numbers =
                    switch (operator) {
                        case "S", "M", "L" -> 2;
                        case "Q" -> 4;
                        case "B" -> 6;
                        case "A" -> 7;
                        default -> 0;
                    };
            double x = 0;
            double y = 0;
            for (int i = 0; i < numbers && words.hasMoreTokens(); i++) {
                double number = Numbers.of(words.nextToken());
                if (i == numbers - 2) x = number;
                if (i == numbers - 1) y = number;
            }
            double toX = place.x(x, y);
            double toY = place.y(x, y);
            switch (operator) {
                case "S", "M" -> path.move(toX, toY);
                case "L" -> path.line(toX, toY);
                case "Q", "B", "A" -> path.curve(toX, toY);
                case "C" -> path.close();
                default -> {}
            }
        }
        path.paint(stroke, fill);
    }
}
