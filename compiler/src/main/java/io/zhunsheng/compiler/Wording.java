package io.zhunsheng.compiler;

import io.zhunsheng.data.Slip;
import io.zhunsheng.data.Words;
import io.zhunsheng.rule.Drl;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Says in plain words what Drools complains of, where it stands, and what was expected. */
final class Wording {
    private static final Pattern FACT =
            Pattern.compile("Unable to (?:resolve ObjectType '(\\w+)'|find class: (\\w+))");
    private static final Pattern COMPONENT =
            Pattern.compile(
                    "Field Reader does not exist for declaration '[^']*' in '[^:]*:\\s*([\\w.]+)[^']*'|left part of expression: ([\\w.]+)|Analyse Expression ((?:is|get)\\w+)");
    private static final Pattern METHOD =
            Pattern.compile(
                    "strict-mode: [\\w.$]*?(\\w+)\\.(\\w+)\\(|Method (\\w+) on class [\\w.$]*?(\\w+) with");
    private static final Pattern UNBOUND = Pattern.compile("(\\S+) cannot be resolved");
    private static final Pattern FLAG = Pattern.compile("method (\\w+)\\([^)]*\\) .*type Flag");
    private static final Pattern NUMBER = Pattern.compile("For input string: (\"[^\"]*\")");
    private static final Pattern SYNTAX =
            Pattern.compile("\\[ERR \\d+] (?:Line \\d+:\\d+ )?(.*)", Pattern.DOTALL);

    private final List<Drl> files;

    Wording(List<Drl> files) {
        this.files = files;
    }

    Slip slip(Mistake mistake) {
        Place place = Place.of(mistake, files);
        Optional<Drl> file = files.stream().filter(f -> f.file().equals(place.file())).findFirst();
        Words said =
                file.isPresent() && mistake.unfinished(file.get())
                        ? new Words(
                                "规则“"
                                        + mistake.rule(file.get()).orElseThrow().name()
                                        + "”没有写完，多半缺少 end",
                                "the rule “"
                                        + mistake.rule(file.get()).orElseThrow().name()
                                        + "” is not finished, often for want of end")
                        : said(mistake.text(), line(file, place.line()));
        return new Slip(place.file(), place.line(), said.zh(), said.en());
    }

    private static Words said(String text, String line) {
        Matcher found = FACT.matcher(text);
        if (found.find()) return Vocabulary.noFact(first(found.toMatchResult()));
        found = COMPONENT.matcher(text);
        if (found.find()) return Vocabulary.noPath(type(line), first(found.toMatchResult()));
        found = METHOD.matcher(text);
        if (found.find())
            return found.group(1) != null
                    ? Vocabulary.noComponent(found.group(1), found.group(2))
                    : Vocabulary.noComponent(found.group(4), found.group(3));
        found = FLAG.matcher(text);
        if (found.find())
            return new Words(
                    "flag 没有“"
                            + found.group(1)
                            + "”；then 后面应写 flag.at( $x ); 或 flag.at( $x, $others );",
                    "flag has no “"
                            + found.group(1)
                            + "”; expected flag.at( $x ); or flag.at( $x, $others );");
        return other(text);
    }

    private static Words other(String text) {
        Matcher found = UNBOUND.matcher(text);
        if (found.find())
            return new Words(
                    "“"
                            + found.group(1)
                            + "”没有来处；应在 when 里用“"
                            + found.group(1)
                            + " : …”绑定，或用 import、global 引入",
                    "“"
                            + found.group(1)
                            + "” stands for nothing; bind it in the condition, import it or declare it global");
        found = NUMBER.matcher(text);
        if (found.find())
            return new Words(
                    found.group(1) + " 不是数，这里应与数比较",
                    found.group(1) + " is no number; a number was expected here");
        found = SYNTAX.matcher(text);
        if (found.find())
            return new Words(
                    "语法不对，多半是这里或上一行少了括号、引号、then 或 end（" + found.group(1).strip() + "）",
                    "wrong syntax, often a bracket, quotation mark, then or end missing here or a line above ("
                            + found.group(1).strip()
                            + ")");
        String cut = text.replaceAll("\\s+", " ").strip();
        return new Words("编译不通过：" + cut, "does not compile: " + cut);
    }

    private static String first(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static String line(Optional<Drl> file, int line) {
        return file.map(f -> f.text().lines().skip(Math.max(0, line - 1)).findFirst().orElse(""))
                .orElse("");
    }

    /** The fact a line begins with: {@code $x : Section( …} */
    private static String type(String line) {
        Matcher type = Pattern.compile("([A-Z]\\w*)\\s*\\(").matcher(line);
        return type.find() ? type.group(1) : "";
    }
}
