package io.zhunsheng.knowledge;

import java.util.List;

/**
 * Words by which a title shows that it is a local body's own document, which has its own name and
 * years.
 *
 * @param names place names that hold a word which means something else: 平原 is not 原
 * @param places what a place's name ends in: 市, 县 …
 * @param organs what may follow the place: 政府, 委 …
 * @param issued what may stand between body and title: 印发 …
 * @param national words of national bodies, which outweigh the others
 */
public record LocalWords(
        List<String> names,
        List<String> places,
        List<String> organs,
        List<String> issued,
        List<String> national) {
    /** No words. */
    public static final LocalWords NONE =
            new LocalWords(List.of(), List.of(), List.of(), List.of(), List.of());

    public LocalWords {
        names = List.copyOf(names);
        places = List.copyOf(places);
        organs = List.copyOf(organs);
        issued = List.copyOf(issued);
        national = List.copyOf(national);
    }

    LocalWords with(LocalWords more) {
        return new LocalWords(
                Knowledge.joined(names, more.names),
                Knowledge.joined(places, more.places),
                Knowledge.joined(organs, more.organs),
                Knowledge.joined(issued, more.issued),
                Knowledge.joined(national, more.national));
    }
}
