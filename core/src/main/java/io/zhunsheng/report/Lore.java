package io.zhunsheng.report;

import io.zhunsheng.knowledge.FixedList;
import io.zhunsheng.knowledge.KeyTerm;
import io.zhunsheng.knowledge.Knowledge;
import io.zhunsheng.knowledge.Meetings;
import io.zhunsheng.knowledge.OldPhrase;
import io.zhunsheng.text.Lexicon;
import io.zhunsheng.text.Openings;
import java.util.ArrayList;
import java.util.List;

/** Knowledge made ready for looking up, widths made uniform as in lines. */
final class Lore {
    final Titles titles;
    final Openings openings = new Openings();
    final Lexicon<KeyTerm> terms = new Lexicon<>(openings);
    final Lexicon<OldPhrase> phrases = new Lexicon<>(openings);
    final Lexicon<Item> items = new Lexicon<>(openings);
    final List<Plenary> meetings;
    final List<String> placeNames;

    /** A word of a fixed list. */
    record Item(FixedList list, FixedList.Member member, boolean exact, boolean listed) {}

    Lore(Knowledge knowledge) {
        titles = new Titles(knowledge);
        placeNames = knowledge.local().names();
        meetings = new ArrayList<>();
        for (Meetings numbered : knowledge.meetings()) meetings.add(new Plenary(numbered));
        for (KeyTerm term : knowledge.terms())
            for (String wrong : term.wrong()) terms.add(plain(wrong), term);
        for (OldPhrase phrase : knowledge.phrases())
            for (String words : phrase.words()) phrases.add(plain(words), phrase);
        for (FixedList list : knowledge.lists())
            for (FixedList.Member member : list.members()) add(list, member);
    }

    private void add(FixedList list, FixedList.Member member) {
        items.add(plain(member.name()), new Item(list, member, true, true));
        for (String wrong : member.wrong())
            items.add(plain(wrong), new Item(list, member, false, true));
        for (String also : member.also())
            items.add(plain(also), new Item(list, member, false, false));
    }

    private static String plain(String word) {
        return Normalized.of(word);
    }

    /** Whether one of the words stands in the text. */
    static boolean any(List<String> words, String text) {
        for (String word : words) if (text.contains(Normalized.of(word))) return true;
        return false;
    }

    /** Whether one of the longer words holds the place. */
    static boolean within(List<String> words, String text, int from, int to) {
        for (String word : words) {
            String plain = Normalized.of(word);
            for (int at = Math.max(0, to - plain.length()); at <= from; at++)
                if (text.startsWith(plain, at)) return true;
        }
        return false;
    }
}
