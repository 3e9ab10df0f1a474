package io.zhunsheng.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is known of the world (知识): names of documents and meetings, terms and phrases, with
 * validity and sources.
 *
 * @param documents documents by their exact titles
 * @param pieces pieces of titles that are often miswritten
 * @param local how a title shows that it is a local body's own
 * @param meetings numbered meetings
 * @param terms key terms and how they are misspelt
 * @param phrases phrases that others have taken the place of
 * @param lists fixed lists, of which all members belong together
 */
public record Knowledge(
        List<KnownDocument> documents,
        List<KeyTerm> pieces,
        LocalWords local,
        List<Meetings> meetings,
        List<KeyTerm> terms,
        List<OldPhrase> phrases,
        List<FixedList> lists) {
    /** Knows nothing. */
    public static final Knowledge NONE =
            new Knowledge(
                    List.of(),
                    List.of(),
                    LocalWords.NONE,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    public Knowledge {
        documents = List.copyOf(documents);
        pieces = List.copyOf(pieces);
        meetings = List.copyOf(meetings);
        terms = List.copyOf(terms);
        phrases = List.copyOf(phrases);
        lists = List.copyOf(lists);
    }

    /** This and more; meetings and lists of the same id take the place of those here. */
    public Knowledge with(Knowledge more) {
        if (more == NONE) return this;
        if (this == NONE) return more;
        return new Knowledge(
                joined(documents, more.documents),
                joined(pieces, more.pieces),
                local.with(more.local),
                replaced(meetings, more.meetings, Meetings::id),
                joined(terms, more.terms),
                joined(phrases, more.phrases),
                replaced(lists, more.lists, FixedList::id));
    }

    static <T> List<T> joined(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static <T> List<T> replaced(List<T> some, List<T> more, Function<T, String> id) {
        Map<String, T> all = new LinkedHashMap<>();
        for (T one : joined(some, more)) all.put(id.apply(one), one);
        return new ArrayList<>(all.values());
    }
}
