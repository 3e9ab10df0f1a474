package io.zhunsheng.knowledge;

import io.zhunsheng.data.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * Meetings that are numbered within numbered terms (会议): 二十届三中全会.
 *
 * @param id their name
 * @param term word behind the term's number: 届
 * @param slips words often written in its place
 * @param mark word behind the meeting's number: 中
 * @param noun word that ends the name: 全会
 * @param others words before the name by which it is another body's meeting
 * @param ahead words before the name by which the meeting is yet to come
 * @param known day up to which all meetings held are listed
 * @param terms the terms
 * @param source where the days come from
 */
public record Meetings(
        String id,
        String term,
        List<String> slips,
        String mark,
        String noun,
        List<String> others,
        List<String> ahead,
        LocalDate known,
        List<Held> terms,
        Words source) {
    public Meetings {
        slips = List.copyOf(slips);
        others = List.copyOf(others);
        ahead = List.copyOf(ahead);
        terms = List.copyOf(terms);
    }

    /**
     * The meetings of one term.
     *
     * @param number the term's number in Chinese figures
     * @param closed whether the term is over
     * @param on the last day of each meeting, in order
     */
    public record Held(String number, boolean closed, List<LocalDate> on) {
        public Held {
            on = List.copyOf(on);
        }
    }

    /** The term of that number, or null where nothing is known of it. */
    public Held term(String number) {
        for (Held term : terms) if (term.number().equals(number)) return term;
        return null;
    }
}
