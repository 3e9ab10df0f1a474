package io.zhunsheng.report;

import io.zhunsheng.outline.Contrast;
import io.zhunsheng.outline.Cues;
import io.zhunsheng.outline.Scanned;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Facts about what the report both says and denies (矛盾). */
final class ClaimFacts {
    /** No report says as often; of more, the first will do to show that they contradict. */
    private static final int MOST = 300;

    private final Reading reading;
    private final List<Sentence> sentences = new ArrayList<>();

    private ClaimFacts(Reading reading) {
        this.reading = reading;
        if (reading.outline().consistency().contrasts().isEmpty()) return;
        for (Sentence sentence : reading.prose().of(reading.root()))
            if (!reading.otherYears().in(sentence.node())) sentences.add(sentence);
    }

    static List<Fact> of(Reading reading) {
        return new ClaimFacts(reading).all();
    }

    private List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        for (Contrast contrast : reading.outline().consistency().contrasts()) {
            List<Clause> claims = claims(contrast);
            List<Clause> counters = claims.isEmpty() ? List.of() : counters(contrast);
            for (int i = 0; i < contrast.subjects().size() && !counters.isEmpty(); i++)
                pair(
                        contrast.id() + "-" + i,
                        about(claims, contrast.subjects().get(i)),
                        about(counters, contrast.subjects().get(i)),
                        facts);
        }
        return facts;
    }

    /** Few sentences may hold a claim: only these are cut into clauses. */
    private List<Clause> claims(Contrast contrast) {
        List<Clause> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Scanned words = sentence.written();
            if (!words.says(contrast.named()) || !words.says(contrast.likely())) continue;
            List<Clause> clauses = Clause.of(sentence);
            for (int i = 0; i < clauses.size(); i++) {
                if (!contrast.claim().in(clauses.get(i).text())) continue;
                String around =
                        contrast.counted() ? clauses.get(i).text() : withBefore(clauses, i).text();
                if (!contrast.except().in(around)) found.add(whole(clauses, i, contrast));
            }
        }
        return found;
    }

    private List<Clause> counters(Contrast contrast) {
        List<Clause> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (!sentence.written().says(contrast.named())) continue;
            List<Clause> clauses = Clause.of(sentence);
            for (int i = 0; i < clauses.size(); i++) {
                String own = clauses.get(i).text();
                String text = contrast.counted() ? counted(own) : own;
                boolean says = text != null && contrast.counter().in(text);
                if (says && !contrast.except().in(own))
                    found.add(contrast.counted() ? clauses.get(i) : whole(clauses, i, contrast));
            }
        }
        return found;
    }

    /** A clause that names no subject takes the one before it along. */
    private static Clause whole(List<Clause> clauses, int at, Contrast contrast) {
        for (Cues subject : contrast.subjects())
            if (subject.in(clauses.get(at).text())) return clauses.get(at);
        return withBefore(clauses, at);
    }

    private static Clause withBefore(List<Clause> clauses, int at) {
        Clause clause = clauses.get(at);
        int from = at == 0 ? clause.from() : clauses.get(at - 1).from();
        return new Clause(
                clause.sentence(),
                from,
                clause.to(),
                clause.sentence().plain().substring(from, clause.to()));
    }

    /** What the first figure above nought counts, or null. */
    private static String counted(String text) {
        String plain = Plain.of(text);
        for (Amount amount : Amounts.in(plain))
            if (amount.value() > 0 && !amount.rate()) return Counted.before(plain, amount);
        return null;
    }

    private static List<Clause> about(List<Clause> clauses, Cues subject) {
        List<Clause> about = new ArrayList<>();
        for (Clause clause : clauses)
            if (about.size() < MOST && subject.in(clause.text())) about.add(clause);
        return about;
    }

    /** The first claim and the first contrary that speak of the same bodies and time. */
    private void pair(String matter, List<Clause> claims, List<Clause> counters, List<Fact> facts) {
        for (Clause claim : claims)
            for (Clause counter : counters) {
                if (claim.sentence() == counter.sentence() && claim.from() == counter.from()
                        || !comparable(claim.text(), counter.text())) continue;
                facts.add(new Claim(matter, false, words(claim), claim.location()));
                facts.add(new Claim(matter, true, words(counter), counter.location()));
                return;
            }
    }

    private boolean comparable(String claim, String counter) {
        Set<String> one = Scope.bodies(claim);
        Set<String> other = Scope.bodies(counter);
        boolean bodies = one.isEmpty() || one.containsAll(other) && !Scope.whole(counter);
        return bodies
                && Objects.equals(
                        Scope.period(claim, reading.year()), Scope.period(counter, reading.year()));
    }

    private static String words(Clause clause) {
        return clause.text().replace("\"", "");
    }
}
