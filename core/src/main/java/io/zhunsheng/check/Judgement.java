package io.zhunsheng.check;

import io.zhunsheng.outline.Outline;
import io.zhunsheng.outline.Part;
import io.zhunsheng.outline.Topic;
import io.zhunsheng.report.Demand;
import io.zhunsheng.report.Density;
import io.zhunsheng.report.Fact;
import io.zhunsheng.report.HeadingYear;
import io.zhunsheng.report.Location;
import io.zhunsheng.report.Mention;
import io.zhunsheng.report.Report;
import io.zhunsheng.report.Treatment;
import io.zhunsheng.report.Unmatched;
import io.zhunsheng.rule.Rule;
import io.zhunsheng.rule.RuleBook;
import io.zhunsheng.rule.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns flagged places into findings, and findings into verdicts. */
final class Judgement {
    private static final int MOST_EVIDENCE = 12;

    private final Report report;
    private final RuleBook book;
    private final Phrasing phrasing;
    private final MessageDigest digest = sha256();
    private final Map<String, Verdict> verdicts = new HashMap<>();

    Judgement(Report report, RuleBook book, String language) {
        this.report = report;
        this.book = book;
        this.phrasing = new Phrasing(language, report.format());
    }

    CheckResult of(List<Engine.Flagged> flagged) {
        Outline outline = report.outline();
        List<Finding> findings = new ArrayList<>();
        List<String> off = outline.off();
        for (Engine.Flagged flag : flagged) {
            if (off.contains(flag.rule())) continue;
            findings.add(finding(book.rule(flag.rule()).orElseThrow(), flag));
        }
        findings.sort(Judgement::inReadingOrder);
        return new CheckResult(
                report.name(),
                report.sha256(),
                report.format(),
                outline.id(),
                report.titleBlock(),
                requirements(),
                findings);
    }

    private static int inReadingOrder(Finding one, Finding other) {
        int order = ReadingOrder.ofBeginnings(one.location(), other.location());
        if (order == 0) order = one.rule().compareTo(other.rule());
        return order == 0 ? one.message().compareTo(other.message()) : order;
    }

    private Finding finding(Rule rule, Engine.Flagged flag) {
        String requirement = requirement(flag);
        if (rule.verdict() != null) judge(requirement, rule.verdict());
        Location at = flag.at().location();
        boolean missing = flag.at() instanceof Demand;
        String about = rule.id() + "|" + requirement + "|" + (missing ? "" : at.text());
        String source =
                flag.at() instanceof Demand d && !d.source().empty()
                        ? phrasing.fill(d.source(), flag)
                        : phrasing.fill(rule.source(), flag);
        return new Finding(
                rule.id(),
                requirement,
                Severities.of(rule, report.outline()),
                phrasing.fill(rule.message(), flag),
                phrasing.fill(rule.advice(), flag),
                source,
                hash(about),
                at,
                places(flag.related()));
    }

    /** Of several verdicts the worst counts; one on no requirement in particular decides all. */
    private void judge(String requirement, Verdict verdict) {
        if (requirement != null) {
            Verdict other = verdicts.get(requirement);
            if (other == null || other.compareTo(verdict) < 0) verdicts.put(requirement, verdict);
            return;
        }
        for (Part part : report.outline().parts()) verdicts.put(part.id(), verdict);
        for (Topic topic : report.outline().topics()) verdicts.put(topic.id(), verdict);
    }

    private static List<Location> places(List<Fact> facts) {
        Set<Location> places = new LinkedHashSet<>();
        for (Fact fact : facts) places.add(fact.location());
        return List.copyOf(places);
    }

    private String requirement(Engine.Flagged flag) {
        String requirement = requirement(flag.at());
        for (Fact fact : flag.facts()) if (requirement == null) requirement = requirement(fact);
        return requirement;
    }

    private static String requirement(Fact fact) {
        if (fact instanceof Demand d) return d.id();
        if (fact instanceof Treatment t) return t.part();
        if (fact instanceof Mention m) return m.topic();
        if (fact instanceof Density d) return d.part();
        if (fact instanceof Unmatched u) return u.part();
        return fact instanceof HeadingYear h ? h.part() : null;
    }

    private List<Requirement> requirements() {
        Set<String> demanded = new HashSet<>();
        List<Treatment> treatments = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (Fact fact : report.facts())
            if (fact instanceof Demand demand) demanded.add(demand.id());
            else if (fact instanceof Treatment t && t.deals()) treatments.add(t);
            else if (fact instanceof Mention m && m.how() != Mention.How.NAMED) mentions.add(m);
        treatments.sort((one, other) -> one.manner().compareTo(other.manner())); // best first
        List<Requirement> requirements = new ArrayList<>();
        for (Part part : report.outline().parts())
            requirements.add(
                    new Requirement(
                            part.id(),
                            part.title(),
                            verdict(part.id(), demanded),
                            partEvidence(part.id(), treatments)));
        for (Topic topic : report.outline().topics())
            requirements.add(
                    new Requirement(
                            topic.id(),
                            topic.title(),
                            verdict(topic.id(), demanded),
                            topicEvidence(topic.id(), mentions)));
        return requirements;
    }

    private Verdict verdict(String id, Set<String> demanded) {
        return demanded.contains(id)
                ? verdicts.getOrDefault(id, Verdict.MET)
                : Verdict.NOT_APPLICABLE;
    }

    /** Where the part is dealt with: at the top of the report or, failing that, further down. */
    private static List<Location> partEvidence(String part, List<Treatment> treatments) {
        List<Location> places = new ArrayList<>();
        Treatment best = null;
        for (Treatment treatment : treatments) {
            if (!treatment.part().equals(part)) continue;
            if (best == null) best = treatment;
            if (treatment.top() == best.top() && places.size() < MOST_EVIDENCE)
                places.add(treatment.location());
        }
        return places;
    }

    private static List<Location> topicEvidence(String topic, List<Mention> mentions) {
        Set<Location> places = new LinkedHashSet<>();
        for (Mention mention : mentions)
            if (mention.topic().equals(topic) && places.size() < MOST_EVIDENCE)
                places.add(mention.location());
        return List.copyOf(places);
    }

    private String hash(String about) {
        byte[] hash = digest.digest(about.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
