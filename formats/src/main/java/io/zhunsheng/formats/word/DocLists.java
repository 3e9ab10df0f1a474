package io.zhunsheng.formats.word;

import io.zhunsheng.document.number.Numerals;
import io.zhunsheng.formats.flow.Symbols;
import io.zhunsheng.formats.number.ListLevel;
import io.zhunsheng.formats.number.ListLevel.Suffix;
import io.zhunsheng.formats.number.ListNumbering;
import io.zhunsheng.formats.number.ListNumbering.NumberedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;

/** The numbered lists of a binary document (MS-DOC 2.4.6.3), and the counting of paragraphs. */
final class DocLists {
    /** Higher indexes say that a paragraph was in a list once (MS-DOC 2.6.2: sprmPIlfo). */
    private static final int HIGHEST = 0x7FE;

    private final ListTables tables;
    private final Map<Integer, NumberedList> lists = new HashMap<>();
    private final ListNumbering numbering = new ListNumbering();

    DocLists(ListTables tables) {
        this.tables = tables;
    }

    /** Counts a paragraph; its label, empty where it shows none. */
    String label(int index, int level) {
        if (tables == null || index < 1 || index > HIGHEST) return "";
        return numbering.label(lists.computeIfAbsent(index, this::list), level);
    }

    private NumberedList list(int index) {
        List<ListLevel> levels = new ArrayList<>();
        Map<Integer, Integer> starts = new HashMap<>();
        try {
            LFO use = tables.getLfo(index);
            ListData data = tables.getListData(use.getLsid());
            if (data == null) return new NumberedList("" + index, "", List.of(), Map.of());
            for (var level : data.getLevels()) levels.add(level(level));
            override(tables.getLfoData(index).getRgLfoLvl(), levels, starts);
            return new NumberedList("" + index, "" + use.getLsid(), levels, starts);
        } catch (NoSuchElementException e) {
            return new NumberedList("" + index, "", List.of(), Map.of());
        }
    }

    private static void override(
            ListFormatOverrideLevel[] overrides,
            List<ListLevel> levels,
            Map<Integer, Integer> starts) {
        if (overrides == null) return;
        for (ListFormatOverrideLevel override : overrides) {
            int at = override.getLevelNum();
            if (at < 0 || at >= levels.size()) continue;
            boolean formats = override.isFormatting() && override.getLevel() != null;
            if (formats) levels.set(at, level(override.getLevel()));
            if (override.isStartAt())
                starts.put(at, formats ? levels.get(at).start() : override.getIStartAt());
        }
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        Numerals numerals = Nfc.numerals(level.getNumberFormat() & 0xFF);
        String text = template(level.getNumberText());
        if (numerals == Numerals.BULLET) text = Symbols.bullet(null, text);
        Suffix suffix =
                switch (level.getTypeOfCharFollowingTheNumber()) {
                    case 0 -> Suffix.TAB;
                    case 1 -> Suffix.SPACE;
                    default -> Suffix.NOTHING;
                };
        return new ListLevel(
                level.getStartAt(),
                numerals,
                text,
                suffix,
                level.isLegalNumbering(),
                level.getRestart() < 0 ? null : Integer.valueOf(level.getRestart()));
    }

    /** Levels stand in the text as characters 0 to 8 (MS-DOC 2.9.150: LVL, xst). */
    private static String template(String text) {
        StringBuilder template = new StringBuilder();
        for (int i = 0; text != null && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ListNumbering.LEVELS) template.append('%').append((char) ('1' + c));
            else template.append(c);
        }
        return template.toString();
    }
}
