package io.zhunsheng.write;

import static io.zhunsheng.write.Json.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One JSON document with all reports and, before them, their sums. */
public final class JsonWriter implements ResultWriter {
    private final OutputStream out;
    private final Spool spool = new Spool();
    private final JsonGenerator json;
    private final ReportJson reports;
    private final byte[] head;
    private final Statistics statistics;
    private final String language;
    private Tally tally = Tally.NONE;

    /**
     * Writes to a stream, all of it at the end.
     *
     * @param outline id of the outline asked for
     * @param language {@code zh} or {@code en}
     */
    public JsonWriter(OutputStream out, String outline, String language) throws IOException {
        this(out, outline, language, null);
    }

    /** Writes statistics besides, or none where they are null. */
    public JsonWriter(OutputStream out, String outline, String language, Statistics statistics)
            throws IOException {
        this.out = out;
        this.statistics = statistics;
        this.language = language;
        json = Json.indented(spool);
        reports = new ReportJson(json, language);
        json.writeStartObject();
        text(json, "schema", "zhunsheng-result-1");
        json.writeObjectFieldStart("tool");
        text(json, "name", Tool.NAME);
        text(json, "version", Tool.version());
        json.writeEndObject();
        text(json, "outline", outline);
        json.flush();
        head = spool.take();
        json.writeArrayFieldStart("reports");
    }

    /** The JSON Schema every document and every line of {@link JsonLinesWriter} follows. */
    public static String schema() throws IOException {
        try (InputStream in = JsonWriter.class.getResourceAsStream("result.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        reports.write(outcome);
        tally = tally.plus(outcome);
    }

    @Override
    public void finish() throws IOException {
        json.writeEndArray();
        if (statistics != null) new StatisticsJson(json, language).write(statistics);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
        out.write(head);
        out.write(summary().getBytes(StandardCharsets.UTF_8));
        spool.moveTo(out);
        out.flush();
    }

    /** Known only at the end, yet first for the reader: hence written by hand into the gap. */
    private String summary() {
        return """
                ,
                  "summary": {
                    "reports": %d,
                    "compliant": %d,
                    "notCompliant": %d,
                    "unreadable": %d,
                    "errors": %d,
                    "warnings": %d,
                    "infos": %d
                  }"""
                .formatted(
                        tally.reports(),
                        tally.compliant(),
                        tally.notCompliant(),
                        tally.unreadable(),
                        tally.errors(),
                        tally.warnings(),
                        tally.infos());
    }
}
