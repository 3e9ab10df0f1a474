package io.zhunsheng.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CostTest {
    @Test
    void one_slow_run_does_not_move_the_median() {
        List<Cost> runs = List.of(new Cost(1, 1, 50), new Cost(9, 20, 60), new Cost(2, 2, 40));
        assertEquals(new Cost(2, 2, 50), Cost.median(runs));
    }

    @Test
    void the_median_of_two_lies_between() {
        assertEquals(1.5, Cost.median(2, 1));
    }
}
