package io.zhunsheng.compiler;

import io.zhunsheng.rule.Drl;
import io.zhunsheng.rule.DrlRule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where a mistake stands, as near as can be told.
 *
 * @param file name of the file
 * @param line 1-based line, 0 where only the file is known
 */
record Place(String file, int line) {
    /** What a complaint quotes of the rule, the likeliest words first. */
    private static final Pattern QUOTED =
            Pattern.compile(
                    "(\\$?\\w+) cannot be resolved|method (\\w+\\()|invoke (\\w+\\()|\\{\\.\\.\\. (.+?) \\.\\.\\.|'(\\w+)'|left part of expression: (.+)|Analyse Expression (.+?):?$|Method (\\w+) on|class: (\\w+)|(\"[^\"]*\")");

    static Place of(Mistake mistake, List<Drl> files) {
        Optional<Drl> file =
                files.stream().filter(f -> f.file().equals(mistake.file())).findFirst();
        if (file.isEmpty()) return anywhere(mistake, files);
        Optional<DrlRule> rule =
                file.get().rules().isEmpty() ? Optional.empty() : mistake.rule(file.get());
        if (mistake.unfinished(file.get()))
            return new Place(mistake.file(), rule.orElseThrow().lastLine());
        if (mistake.syntax() || mistake.line() > 0 && !mistake.action())
            return new Place(mistake.file(), Math.max(0, mistake.line()));
        if (rule.isEmpty()) return anywhere(mistake, List.of(file.get()));
        int line = rule.get().lineOf(clues(mistake.text()));
        // Quoted nowhere: the line behind “then”, which the match, a line end, is two lines above.
        return new Place(
                mistake.file(),
                line == rule.get().line() ? rule.get().lineOf(List.of("\nthen")) + 2 : line);
    }

    private static Place anywhere(Mistake mistake, List<Drl> files) {
        for (String clue : clues(mistake.text()))
            for (Drl file : files)
                for (DrlRule rule : file.rules()) {
                    int line = rule.lineOf(List.of(clue));
                    if (line != rule.line()) return new Place(file.file(), line);
                }
        return new Place(files.get(0).file(), 0);
    }

    private static List<String> clues(String text) {
        return QUOTED.matcher(text)
                .results()
                .map(
                        r ->
                                IntStream.rangeClosed(1, r.groupCount())
                                        .mapToObj(r::group)
                                        .filter(Objects::nonNull)
                                        .findFirst()
                                        .orElse(""))
                .filter(word -> !word.isBlank())
                .toList();
    }
}
