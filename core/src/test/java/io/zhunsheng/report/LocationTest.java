package io.zhunsheng.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocationTest {
    private static Location place() {
        return new Location(1, 2, 3, 4, 5, "一、", "字");
    }

    @Test
    void thoseWithAllComponentsAlikeAreEqual() {
        assertEquals(place(), place());
        assertEquals(place().hashCode(), place().hashCode());
        assertEquals(
                new Location(1, 2, 3, 4, null, null, null),
                new Location(1, 2, 3, 4, null, null, null));
    }

    @Test
    void everyComponentCounts() {
        for (Location other :
                List.of(
                        new Location(9, 2, 3, 4, 5, "一、", "字"),
                        new Location(1, 9, 3, 4, 5, "一、", "字"),
                        new Location(1, 2, 9, 4, 5, "一、", "字"),
                        new Location(1, 2, 3, 9, 5, "一、", "字"),
                        new Location(1, 2, 3, 4, 9, "一、", "字"),
                        new Location(1, 2, 3, 4, null, "一、", "字"),
                        new Location(1, 2, 3, 4, 5, "二、", "字"),
                        new Location(1, 2, 3, 4, 5, "一、", "词"))) assertNotEquals(place(), other);
        assertNotEquals(place(), null);
    }
}
