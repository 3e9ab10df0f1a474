package io.zhunsheng.cli;

import io.zhunsheng.write.JsonLinesWriter;
import io.zhunsheng.write.JsonWriter;
import io.zhunsheng.write.ResultWriter;
import io.zhunsheng.write.Statistics;
import io.zhunsheng.write.TextWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A format results can be written in. */
enum Format {
    TEXT,
    JSON,
    JSONL,
    NONE;

    /** Announced, so that a typing mistake can be told from a format that is still to come. */
    private static final List<String> TO_COME =
            List.of("sarif", "csv", "html", "xlsx", "junit", "docx");

    /** The format of that name. */
    static Format of(String name) {
        for (Format format : values())
            if (format.name().toLowerCase(java.util.Locale.ROOT).equals(name)) return format;
        if (TO_COME.contains(name))
            throw new WrongCall(
                    "格式“" + name + "”尚未提供；现在可用的有：text、json、jsonl、none",
                    "the format “"
                            + name
                            + "” is not available yet; use text, json, jsonl or none");
        throw new WrongCall(
                "没有“" + name + "”这种格式；可用的有：text、json、jsonl、none",
                "there is no format “" + name + "”; use text, json, jsonl or none");
    }

    /** Whether it has a place for statistics. */
    boolean tellsStatistics() {
        return this == TEXT || this == JSON;
    }

    /** Opens a writer; statistics are null where nobody asked for them. */
    ResultWriter writer(
            OutputStream out,
            String outline,
            Terminal terminal,
            boolean colour,
            Statistics statistics)
            throws IOException {
        return switch (this) {
            case TEXT -> new TextWriter(out, terminal.language(), colour, statistics);
            case JSON -> new JsonWriter(out, outline, terminal.language(), statistics);
            case JSONL -> new JsonLinesWriter(out, terminal.language());
            case NONE -> new Silence();
        };
    }

    private static final class Silence implements ResultWriter {
        @Override
        public void add(io.zhunsheng.write.Outcome outcome) {
            // the exit status alone speaks
        }

        @Override
        public void finish() {
            // nothing was begun
        }
    }
}
