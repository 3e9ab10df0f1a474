package io.zhunsheng.cli;

import io.zhunsheng.document.Limits;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code --limit NAME=VALUE}: how much of a file is read before it is refused. */
final class LimitsOption {
    private static final String NAME = "--limit";

    /** What even a G behind it leaves far from the end of a long. */
    private static final long MOST = Long.MAX_VALUE >> 32;

    /** Compiled only for a limit that is given, as most calls give none. */
    private static final String LIMIT = "(?i)([a-z]+)=([1-9][0-9]{0,11})([kmg]?)b?";

    private LimitsOption() {}

    static Options add(Options options) {
        return options.values(
                NAME,
                "NAME=N",
                "读取文件的上限，可写多次：bytes、inflated（解压后）、characters、depth、entries（压缩包内文件数）、pages、seconds，例如 bytes=200M",
                "limits of reading, repeatable: bytes, inflated, characters, depth, entries, pages, seconds; such as bytes=200M");
    }

    static Limits of(Call call) {
        Limits limits = Limits.DEFAULT;
        for (String limit : call.values(NAME)) limits = with(limits, limit);
        return limits;
    }

    private static Limits with(Limits limits, String limit) {
        Matcher match = Pattern.compile(LIMIT).matcher(limit);
        if (!match.matches()) throw wrong(limit);
        long value = Math.min(Long.parseLong(match.group(2)), MOST) << shift(match.group(3));
        int count = (int) Math.min(value, Integer.MAX_VALUE);
        return switch (match.group(1)) {
            case "bytes" -> limits.withBytes(value);
            case "inflated" -> limits.withInflated(value);
            case "characters" -> limits.withCharacters(count);
            case "depth" -> limits.withDepth(count);
            case "entries" -> limits.withEntries(count);
            case "pages" -> limits.withPages(count);
            case "seconds" -> limits.withSeconds(count);
            default -> throw wrong(limit);
        };
    }

    private static int shift(String unit) {
        return unit.isEmpty()
                ? 0
                : 10 * ("kmg".indexOf(unit.toLowerCase(java.util.Locale.ROOT)) + 1);
    }

    private static WrongCall wrong(String limit) {
        return new WrongCall(
                "--limit 要写成 名称=数值（如 bytes=200M），名称有 bytes、inflated、characters、depth、entries、pages、seconds，不能是“"
                        + limit
                        + "”",
                "--limit must be NAME=N, such as bytes=200M, with one of bytes, inflated, characters, depth, entries, pages, seconds; not “"
                        + limit
                        + "”");
    }
}
