package io.zhunsheng.knowledge;

import io.zhunsheng.data.Words;
import java.util.List;

/**
 * A list whose members belong together (固定并列项): the five steps of a decision.
 *
 * @param id its name
 * @param members its members in order
 * @param about words one of which shows that the list is meant
 * @param unless words in the same sentence by which another list is meant
 * @param since first reporting year it holds for, or null
 * @param until last one, or null
 * @param source where it is laid down
 */
public record FixedList(
        String id,
        List<Member> members,
        List<String> about,
        List<String> unless,
        Integer since,
        Integer until,
        Words source) {
    public FixedList {
        members = List.copyOf(members);
        about = List.copyOf(about);
        unless = List.copyOf(unless);
    }

    /**
     * One of the things listed.
     *
     * @param name its exact name
     * @param wrong names that are wrong in such a list
     * @param also other words by which a paragraph speaks of it
     */
    public record Member(String name, List<String> wrong, List<String> also) {
        public Member {
            wrong = List.copyOf(wrong);
            also = List.copyOf(also);
        }

        /** Written out: the one a record has by itself is linked at its first use, for 5 ms. */
        @Override
        public int hashCode() {
            return 31 * (31 * name.hashCode() + wrong.hashCode()) + also.hashCode();
        }
    }

    /** Whether it holds for reports on that year. */
    public boolean holds(Integer year) {
        return year == null || (since == null || since <= year) && (until == null || year <= until);
    }
}
