package io.zhunsheng.check;

import io.zhunsheng.outline.Outline;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns flagged places into findings, and findings into verdicts. */
final class Judgement {
    private static final int MOST_EVIDENCE = 12;
    private static final Comparator<Finding> READING_ORDER =
            Comparator.comparingInt((Finding f) -> f.location().line())
                    .thenComparingInt(f -> f.location().column())
                    .thenComparing(Finding::rule)
                    .thenComparing(Finding::message);

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
        findings.sort(READING_ORDER);
        return new CheckResult(
                report.name(),
                report.sha256(),
                report.format(),
                outline.id(),
                report.titleBlock(),
                requirements(),
                findings);
    }

    private Finding finding(Rule rule, Engine.Flagged flag) {
        String requirement = requirement(flag);
        if (rule.verdict() != null && requirement != null)
            verdicts.merge(requirement, rule.verdict(), (a, b) -> a.compareTo(b) > 0 ? a : b);
        if (rule.verdict() != null && requirement == null) whole(rule.verdict());
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
                flag.related().stream().map(Fact::location).distinct().toList());
    }

    /** A finding on no requirement in particular, but with a verdict, decides all of them. */
    private void whole(Verdict verdict) {
        report.outline().parts().forEach(p -> verdicts.put(p.id(), verdict));
        report.outline().topics().forEach(t -> verdicts.put(t.id(), verdict));
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
        Set<String> demanded =
                report.facts(Demand.class).stream().map(Demand::id).collect(Collectors.toSet());
        List<Mention> mentions = report.facts(Mention.class);
        Stream<Requirement> parts =
                report.outline().parts().stream()
                        .map(
                                p ->
                                        new Requirement(
                                                p.id(),
                                                p.title(),
                                                verdict(p.id(), demanded),
                                                partEvidence(p.id())));
        Stream<Requirement> topics =
                report.outline().topics().stream()
                        .map(
                                t ->
                                        new Requirement(
                                                t.id(),
                                                t.title(),
                                                verdict(t.id(), demanded),
                                                evidence(t.id(), mentions)));
        return Stream.concat(parts, topics).toList();
    }

    private Verdict verdict(String id, Set<String> demanded) {
        return demanded.contains(id)
                ? verdicts.getOrDefault(id, Verdict.MET)
                : Verdict.NOT_APPLICABLE;
    }

    private List<Location> partEvidence(String part) {
        List<Treatment> deals = report.treatments(part).filter(Treatment::deals).toList();
        if (deals.isEmpty()) return List.of();
        return deals.stream()
                .filter(t -> t.top() == deals.get(0).top())
                .map(Treatment::location)
                .limit(MOST_EVIDENCE)
                .toList();
    }

    private static List<Location> evidence(String topic, List<Mention> mentions) {
        return mentions.stream()
                .filter(m -> m.topic().equals(topic) && m.how() != Mention.How.NAMED)
                .map(Mention::location)
                .distinct()
                .limit(MOST_EVIDENCE)
                .toList();
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
