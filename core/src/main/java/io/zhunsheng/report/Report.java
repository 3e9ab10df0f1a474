package io.zhunsheng.report;

import io.zhunsheng.document.Format;
import io.zhunsheng.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One report (报告) as facts.
 *
 * @param name the file's name
 * @param sha256 hash of the bytes read
 * @param format what the file is, by its content
 * @param outline the outline it was read against
 * @param titleBlock what stands around the text
 * @param facts everything else, in reading order within each kind
 */
public record Report(
        String name,
        String sha256,
        Format format,
        Outline outline,
        TitleBlock titleBlock,
        List<Fact> facts) {
    public Report {
        facts = List.copyOf(facts);
    }

    /** The facts of one kind. */
    public <F extends Fact> List<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Every fact, the title block first. */
    public List<Fact> all() {
        List<Fact> all = new ArrayList<>(facts.size() + 1);
        all.add(titleBlock);
        all.addAll(facts);
        return all;
    }

    /** The treatments of a part, best first. */
    public Stream<Treatment> treatments(String part) {
        return facts(Treatment.class).stream()
                .filter(t -> t.part().equals(part))
                .sorted(java.util.Comparator.comparing(Treatment::manner));
    }
}
