package io.zhunsheng.report;

import io.zhunsheng.data.Words;
import io.zhunsheng.knowledge.Knowledge;
import io.zhunsheng.knowledge.KnownDocument;
import io.zhunsheng.knowledge.LocalWords;
import io.zhunsheng.report.WordingFacts.Slip;
import io.zhunsheng.text.Signs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds titles that are nearly, but not exactly, those of known documents (文件名称). */
final class Titles {
    private static final Signs MARKS = Signs.of("《》<>");
    private static final int SHORTEST_CITED = 4;
    private static final int LONGEST_CITED = 90;
    private static final int SHORTEST = 6;
    private static final int LOOK_BACK = 14;

    private final List<Known> documents = new ArrayList<>();
    private final Map<String, List<KnownDocument>> editions = new HashMap<>();
    private final Map<String, String> pieces = new HashMap<>();
    private final LocalWords local;

    /**
     * @param signs the last bits of all its characters: rules out most titles that share few
     */
    private record Known(KnownDocument document, String letters, long signs, List<String> wrong) {
        static Known of(KnownDocument document) {
            String letters = plain(document.title());
            return new Known(document, letters, signs(letters), plain(document.wrong()));
        }

        private static List<String> plain(List<String> titles) {
            List<String> plain = new ArrayList<>(titles.size());
            for (String title : titles) plain.add(plain(title));
            return plain;
        }

        private static String plain(String title) {
            return Title.letters(Normalized.of(title));
        }

        /** Whether its title holds another, or is held by it. */
        boolean holds(String title, long its) {
            return letters.length() >= title.length()
                    ? (its & ~signs) == 0 && letters.contains(title)
                    : (signs & ~its) == 0 && title.contains(letters);
        }

        static long signs(String letters) {
            long signs = 0;
            for (int i = 0; i < letters.length(); i++) signs |= 1L << letters.charAt(i);
            return signs;
        }

        boolean current(Integer year) {
            return year == null || document.since() == null || document.since() <= year;
        }
    }

    Titles(Knowledge knowledge) {
        for (KnownDocument document : knowledge.documents()) {
            Known known = Known.of(document);
            documents.add(known);
            List<KnownDocument> same = editions.get(known.letters());
            if (same == null) editions.put(known.letters(), same = new ArrayList<>());
            same.add(document);
        }
        this.local = knowledge.local();
        for (var piece : knowledge.pieces())
            for (String wrong : piece.wrong())
                pieces.put(Normalized.of(wrong), Normalized.of(piece.right()));
    }

    List<Slip> in(String text, Integer year) {
        List<Slip> slips = List.of();
        if (text.indexOf('《') < 0 && text.indexOf('<') < 0) return slips;
        int open = MARKS.in(text, 0);
        while (open >= 0) {
            int close = MARKS.in(text, open + 1);
            if (cited(text, open, close)) {
                Slip slip = slip(text, open, close, year);
                if (slip != null && slips.isEmpty()) slips = new ArrayList<>();
                if (slip != null) slips.add(slip);
            }
            open = close;
        }
        return slips;
    }

    /** Whether these two marks, one next to the other, enclose a title. */
    private static boolean cited(String text, int open, int close) {
        int length = close - open - 1;
        if (length < SHORTEST_CITED || length > LONGEST_CITED) return false;
        return text.charAt(open) == '《' && text.charAt(close) == '》'
                || text.charAt(open) == '<' && text.charAt(close) == '>';
    }

    private Slip slip(String text, int open, int close, Integer year) {
        String words = text.substring(open + 1, close);
        String before = text.substring(Math.max(0, open - LOOK_BACK), open);
        String should = should(Title.of(words, text, close + 1), before, year);
        return should == null ? null : new Slip(open, close + 1, words, should, Words.NONE);
    }

    /** What the title should be, or null where it is right or unknown. */
    private String should(Title title, String before, Integer year) {
        for (var piece : pieces.entrySet())
            if (title.words().contains(piece.getKey()))
                return Shown.of(title.words().replace(piece.getKey(), piece.getValue()));
        if (title.letters().length() < SHORTEST) return null;
        List<KnownDocument> same = editions.get(title.letters());
        if (same != null) return years(title, same, before, year);
        String near = near(title, year);
        return near == null || own(before) ? null : near;
    }

    /** The title is right: are its years? */
    private String years(Title title, List<KnownDocument> editions, String before, Integer year) {
        if (title.from() == null || undated(editions)) return null;
        for (KnownDocument edition : editions)
            if (title.dated(edition))
                return title.marked() && !title.ahead() ? null : edition.full();
        return own(before) ? null : nearest(title, editions, year).full();
    }

    private static boolean undated(List<KnownDocument> editions) {
        for (KnownDocument edition : editions) if (edition.from() != null) return false;
        return true;
    }

    private static KnownDocument nearest(Title title, List<KnownDocument> editions, Integer year) {
        KnownDocument nearest = null;
        int best = -1;
        for (KnownDocument edition : editions) {
            if (edition.from() == null) continue;
            int likeness =
                    title.until().equals(edition.until())
                            ? 4
                            : title.from().equals(edition.from()) ? 2 : 0;
            if (year != null && edition.from() <= year && year <= edition.until()) likeness++;
            if (likeness <= best) continue;
            best = likeness;
            nearest = edition;
        }
        return nearest;
    }

    /** The title is none that is known: is it nearly one? */
    private String near(Title title, Integer year) {
        KnownDocument best = null;
        int least = Likeness.UNLIKE;
        long signs = Known.signs(title.letters());
        for (Known known : documents) {
            if (!known.current(year)) continue;
            if (known.wrong().contains(title.letters())) return known.document().full();
            if (known.holds(title.letters(), signs)) return null;
            if (Likeness.unlike(title.letters(), known.letters())) continue;
            int distance =
                    Likeness.of(title.letters(), known.letters())
                            .distance(title.dated(known.document()), local.places());
            if (distance >= least) continue;
            least = distance;
            best = known.document();
        }
        return best == null ? null : best.full();
    }

    /** Whether the words before a title say that a local body issued it. */
    private boolean own(String before) {
        String clause =
                before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf(',')) + 1);
        if (Lore.any(local.national(), clause)) return false;
        String body = without(without(clause, local.issued()), local.organs());
        for (String place : local.places()) if (body.endsWith(place)) return true;
        return false;
    }

    private static String without(String text, List<String> ends) {
        for (String end : ends)
            if (text.endsWith(end))
                return without(text.substring(0, text.length() - end.length()), ends);
        return text;
    }
}
