package io.zhunsheng.variation;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.Checker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes generated reports and their truth into a folder: {@code Variations SET NUMBER FOLDER
 * [FIRST]}.
 */
public final class Variations {
    private Variations() {}

    /** Writes the reports, checks them, and prints what is wrong. */
    public static void main(String[] args) throws IOException {
        Generator generator = new Generator(Wordings.of(args[0]));
        Path folder = Files.createDirectories(Path.of(args[2]));
        long first = args.length > 3 ? Long.parseLong(args[3]) : 1;
        Checker checker = Zhunsheng.checker();
        Score score = new Score();
        StringBuilder gold = new StringBuilder();
        for (long seed = first; seed < first + Long.parseLong(args[1]); seed++) {
            Sample sample = generator.make(seed);
            Path file = folder.resolve(sample.file());
            Files.writeString(file, sample.text());
            gold.append(Gold.line(sample)).append('\n');
            score.add(sample, checker.check(file));
        }
        Files.writeString(folder.resolve("gold.jsonl"), gold);
        Files.writeString(folder.resolve("score.txt"), score.print(args[0]));
        System.out.println(score.print(args[0]));
    }
}
