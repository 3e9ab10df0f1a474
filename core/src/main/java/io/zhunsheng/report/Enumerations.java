package io.zhunsheng.report;

import io.zhunsheng.text.Seek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Enumerations within paragraphs whose numbers do not go on: 二是…三是… without 一是. */
final class Enumerations {
    private static final Seek ITEM =
            Seek.fromBeginningOr(
                            "。;:,、!?)\"",
                            "(?:^|[。;:,、!?)\"])(?:([一二三四五六七八九十]{1,3})是|(首先|第一[是,、]|其一|一方面|一要|一来|一个是|第一个))")
                    .goingOn("一二三四五六七八九十首第其");
    private static final int MOST = 40;

    private final Node root;
    private final List<NumberSlip> slips = new ArrayList<>();
    private int[] seen = new int[MOST];
    private boolean broken;

    Enumerations(Node root) {
        this.root = root;
    }

    /** One slip for each section that has a broken enumeration. */
    List<NumberSlip> slips() {
        root.all().forEach(this::section);
        return slips;
    }

    /** Headings without number may be items themselves: the enumeration goes on through them. */
    private void section(Node node) {
        if (node.mark != null) {
            seen = new int[MOST];
            broken = false;
        }
        for (Stretch stretch : Stretch.own(node))
            if (stretch.text().indexOf('是') >= 0 || stretch.text().contains("首先")) items(stretch);
    }

    private void items(Stretch stretch) {
        Matcher item = ITEM.first(stretch.text());
        for (; item != null; item = ITEM.next(item, stretch.text())) {
            boolean plain = item.group(1) != null;
            int number = plain ? Mark.value(item.group(1)) : 1;
            if (number <= 0 || number >= MOST) continue;
            seen[number]++;
            if (broken || number == 1 || seen[number] <= seen[number - 1]) continue;
            broken = true;
            int start = item.start(1);
            int due = number;
            while (due > 1 && seen[due - 1] < seen[number]) due--;
            boolean repeated = seen[number] > 1 && seen[number - 1] > 0;
            slips.add(
                    new NumberSlip(
                            "enumeration",
                            item.group(1) + "是",
                            Numbers.chinese(repeated ? number + 1 : due) + "是",
                            slips.isEmpty(),
                            stretch.location(start, item.end())));
        }
    }
}
