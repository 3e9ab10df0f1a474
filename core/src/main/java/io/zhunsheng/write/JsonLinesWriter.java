package io.zhunsheng.write;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object a line (jsonl), each on its way as soon as it is added. */
public final class JsonLinesWriter implements ResultWriter {
    private final OutputStream out;
    private final JsonGenerator json;
    private final ReportJson reports;

    /** Writes to a stream, in the given language ({@code zh} or {@code en}). */
    public JsonLinesWriter(OutputStream out, String language) throws IOException {
        this.out = out;
        json = Json.lines(out);
        json.setRootValueSeparator(new SerializedString(""));
        reports = new ReportJson(json, language);
    }

    @Override
    public void add(Outcome outcome) throws IOException {
        reports.write(outcome);
        json.writeRaw('\n');
        json.flush();
        out.flush();
    }

    @Override
    public void finish() throws IOException {
        json.close();
        out.flush();
    }
}
