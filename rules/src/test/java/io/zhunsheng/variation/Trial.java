package io.zhunsheng.variation;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.CheckResult;
import io.zhunsheng.check.Checker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Checks a run of generated reports, prints the score, and keeps the text of those that went wrong.
 */
final class Trial {
    static final Checker CHECKER = Zhunsheng.checker();

    private final String set;
    private final Generator generator;

    Trial(String set) {
        this.set = set;
        this.generator = new Generator(Wordings.of(set));
    }

    /** The result for one sample. */
    static CheckResult check(Sample sample) {
        byte[] bytes = sample.text().getBytes(StandardCharsets.UTF_8);
        return CHECKER.check(new ByteArrayInputStream(bytes), sample.file());
    }

    /** Checks that many reports from that seed on, and shows all that is wrong. */
    Score run(long first, int number) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "variations", set));
        Score score = new Score();
        for (long seed = first; seed < first + number; seed++) {
            Sample sample = generator.make(seed);
            Path kept = folder.resolve(sample.file());
            Files.deleteIfExists(kept);
            if (!score.add(sample, check(sample))) Files.writeString(kept, sample.text());
        }
        show(score.print(set));
        return score;
    }

    /** The same, but shows numbers only, so that nobody tunes to these wordings. */
    Score runSealed(long first, int number) throws IOException {
        Files.createDirectories(Path.of("target", "variations"));
        Score score = new Score();
        for (long seed = first; seed < first + number; seed++) {
            Sample sample = generator.make(seed);
            score.add(sample, check(sample));
        }
        show(score.table(set));
        return score;
    }

    private void show(String print) throws IOException {
        Files.writeString(Path.of("target", "variations", set + ".txt"), print);
        System.out.println(print);
    }
}
