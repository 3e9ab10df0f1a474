package io.zhunsheng.write;

import static io.zhunsheng.write.Json.text;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zhunsheng.check.RuleTimes;
import io.zhunsheng.rule.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes statistics as the object {@code statistics} of the result format. */
final class StatisticsJson {
    private final JsonGenerator json;
    private final String language;

    StatisticsJson(JsonGenerator json, String language) {
        this.json = json;
        this.language = language;
    }

    void write(Statistics statistics) throws IOException {
        json.writeObjectFieldStart("statistics");
        shares(statistics.all());
        groups("byYear", statistics.byYear());
        groups("byLevel", statistics.byLevel());
        groups("byIssuer", statistics.byIssuer());
        json.writeArrayFieldStart("findings");
        for (Statistics.Frequency frequency : statistics.frequencies()) {
            json.writeStartObject();
            text(json, "rule", frequency.rule());
            text(json, "severity", frequency.severity().id());
            json.writeNumberField("findings", frequency.findings());
            json.writeNumberField("reports", frequency.reports());
            json.writeEndObject();
        }
        json.writeEndArray();
        times(statistics.times());
        json.writeEndObject();
    }

    private void groups(String name, Map<String, Shares> groups) throws IOException {
        json.writeArrayFieldStart(name);
        for (var group : groups.entrySet()) {
            json.writeStartObject();
            text(json, "value", group.getKey());
            shares(group.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void shares(Shares shares) throws IOException {
        json.writeNumberField("reports", shares.reports());
        json.writeNumberField("compliant", shares.compliant());
        json.writeArrayFieldStart("requirements");
        for (Shares.Share share : shares.all()) {
            json.writeStartObject();
            text(json, "id", share.id);
            text(json, "title", share.title.in(language));
            json.writeNumberField("met", share.count(Verdict.MET));
            json.writeNumberField("partly", share.count(Verdict.PARTLY));
            json.writeNumberField("unmet", share.count(Verdict.UNMET));
            json.writeNumberField("notApplicable", share.count(Verdict.NOT_APPLICABLE));
            if (share.met() == null) json.writeNullField("share");
            else json.writeNumberField("share", rounded(share.met(), 1_000));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void times(List<RuleTimes.Time> times) throws IOException {
        long sum = times.stream().mapToLong(RuleTimes.Time::nanos).sum();
        json.writeNumberField("milliseconds", rounded(sum / 1e6, 1_000));
        json.writeArrayFieldStart("rules");
        for (RuleTimes.Time time : times) {
            json.writeStartObject();
            text(json, "rule", time.rule());
            json.writeNumberField("milliseconds", rounded(time.nanos() / 1e6, 1_000));
            json.writeNumberField(
                    "share", rounded(sum == 0 ? 0 : (double) time.nanos() / sum, 1_000));
            json.writeNumberField("fired", time.fired());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static double rounded(double number, int parts) {
        return (double) Math.round(number * parts) / parts;
    }
}
