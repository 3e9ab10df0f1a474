package io.zhunsheng.variation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the truth of a generated report as one line of gold.jsonl. */
final class Gold {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Gold() {}

    static String line(Sample sample) {
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("year", sample.year());
        meta.put("issuer", sample.issuer());
        meta.put("addressee", sample.addressee());
        meta.put("signedOn", sample.signedOn() == null ? null : sample.signedOn().toString());
        Map<String, Object> verdicts = new LinkedHashMap<>();
        sample.verdicts().forEach((piece, verdict) -> verdicts.put(piece.id, verdict));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", sample.file());
        line.put("meta", meta);
        line.put("requirements", verdicts);
        line.put("expect", sample.expect());
        line.put("forbid", sample.forbid());
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
