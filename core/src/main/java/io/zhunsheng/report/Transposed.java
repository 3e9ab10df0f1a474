package io.zhunsheng.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a figure that stands a second time with its digits in another order (数字错位): 查处案件6214起 and
 * 查处案件6412起. That is a slip whatever is counted, where other unlike figures may be of other times
 * or bodies.
 */
final class Transposed {
    /** Smaller numbers have their digits in common by chance, too. */
    private static final int LEAST_VALUE = 1_000;

    private static final int LEAST_COUNTED = 6;

    private final Map<String, Place> known = new HashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    private record Place(FigureText stretch, Amount amount) {}

    void add(FigureText stretch) {
        for (Amount amount : stretch.amounts()) {
            if (!amount.exact() || amount.slack() != 0 || amount.value() < LEAST_VALUE) continue;
            String counted = Counted.by(stretch.plain(), amount);
            if (counted.length() < LEAST_COUNTED) continue;
            char[] digits = Amount.plain(amount.value()).toCharArray();
            Arrays.sort(digits);
            String key = new String(digits) + amount.measure() + counted;
            Place first = known.putIfAbsent(key, new Place(stretch, amount));
            if (first == null || first.amount.value() == amount.value()) continue;
            figures.add(figure(first, counted, true));
            figures.add(figure(new Place(stretch, amount), counted, false));
        }
    }

    /** The first and the other figure of each such pair. */
    List<Figure> figures() {
        return figures;
    }

    private static Figure figure(Place place, String counted, boolean first) {
        return new Figure(
                place.amount.value(),
                place.amount.measure(),
                counted,
                "",
                "",
                first,
                place.amount.words(),
                place.stretch.location(place.amount));
    }
}
