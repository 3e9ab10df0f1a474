package io.zhunsheng.variation;

import java.util.ArrayList;
import java.util.List;

/**
 * A section: its heading, the text beneath, and lower sections; a null heading stands for text
 * alone.
 */
final class Block {
    String heading;
    boolean runIn;
    final List<String> text = new ArrayList<>();
    final List<Block> lower = new ArrayList<>();

    Block(String heading, String... text) {
        this.heading = heading;
        this.text.addAll(List.of(text));
    }

    /** Adds a lower section. */
    Block with(Block below) {
        lower.add(below);
        return below;
    }

    /** The last place where text stands. */
    List<String> lastText() {
        return lower.isEmpty() ? text : lower.get(lower.size() - 1).lastText();
    }
}
