package io.zhunsheng.write;

import static io.zhunsheng.write.Json.number;
import static io.zhunsheng.write.Json.text;

import com.fasterxml.jackson.core.JsonGenerator;
import io.zhunsheng.check.CheckResult;
import io.zhunsheng.check.Finding;
import io.zhunsheng.check.Requirement;
import io.zhunsheng.report.Location;
import io.zhunsheng.report.TitleBlock;
import java.io.IOException;
import java.util.List;

/** Writes one outcome as the REPORT object of the result format. */
final class ReportJson {
    private static final TitleBlock NOTHING =
            new TitleBlock(null, null, null, null, null, null, null, null, null, null);

    private final JsonGenerator json;
    private final String language;

    ReportJson(JsonGenerator json, String language) {
        this.json = json;
        this.language = language;
    }

    void write(Outcome outcome) throws IOException {
        json.writeStartObject();
        text(json, "file", outcome.file());
        if (outcome instanceof Outcome.Checked checked) write(checked.result());
        else if (outcome instanceof Outcome.Unreadable unreadable) write(unreadable);
        json.writeEndObject();
    }

    private void write(CheckResult result) throws IOException {
        text(json, "status", "checked");
        text(json, "sha256", result.sha256());
        text(json, "format", result.format().id());
        if (result.misnamed()) text(json, "remark", Remarks.misnamed(result, language));
        text(json, "outline", result.outline());
        json.writeBooleanField("compliant", result.compliant());
        write(result.report());
        json.writeArrayFieldStart("requirements");
        for (Requirement requirement : result.requirements()) write(requirement);
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (Finding finding : result.findings()) write(finding);
        json.writeEndArray();
    }

    /**
     * Every name of a checked report is there, so that programs need not ask which kind they have.
     */
    private void write(Outcome.Unreadable unreadable) throws IOException {
        text(json, "status", "unreadable");
        json.writeObjectFieldStart("error");
        text(json, "kind", unreadable.kind().id());
        text(json, "message", unreadable.message().in(language));
        json.writeEndObject();
        json.writeNullField("sha256");
        json.writeNullField("format");
        json.writeNullField("outline");
        json.writeNullField("compliant");
        write(NOTHING);
        locations("requirements", List.of());
        locations("findings", List.of());
    }

    private void write(TitleBlock block) throws IOException {
        json.writeObjectFieldStart("report");
        text(json, "title", block.title());
        number(json, "year", block.year());
        text(json, "issuer", block.issuer());
        text(json, "level", block.level());
        text(json, "addressee", block.addressee());
        text(json, "documentNumber", block.documentNumber());
        text(json, "signedOn", block.signedOn() == null ? null : block.signedOn().toString());
        text(
                json,
                "publishedOn",
                block.publishedOn() == null ? null : block.publishedOn().toString());
        json.writeEndObject();
    }

    private void write(Requirement requirement) throws IOException {
        json.writeStartObject();
        text(json, "id", requirement.id());
        text(json, "title", requirement.title().in(language));
        text(json, "verdict", requirement.verdict().id());
        locations("evidence", requirement.evidence());
        json.writeEndObject();
    }

    private void write(Finding finding) throws IOException {
        json.writeStartObject();
        text(json, "rule", finding.rule());
        text(json, "requirement", finding.requirement());
        text(json, "severity", finding.severity().id());
        text(json, "message", finding.message());
        text(json, "advice", finding.advice());
        text(json, "source", finding.source());
        text(json, "fingerprint", finding.fingerprint());
        json.writeNullField("waived");
        json.writeBooleanField("known", false);
        json.writeFieldName("location");
        write(finding.location());
        locations("related", finding.related());
        json.writeEndObject();
    }

    private void locations(String name, List<Location> locations) throws IOException {
        json.writeArrayFieldStart(name);
        for (Location location : locations) write(location);
        json.writeEndArray();
    }

    private void write(Location location) throws IOException {
        json.writeStartObject();
        json.writeNumberField("line", location.line());
        json.writeNumberField("column", location.column());
        json.writeNumberField("endLine", location.endLine());
        json.writeNumberField("endColumn", location.endColumn());
        number(json, "page", location.page());
        text(json, "section", location.section());
        text(json, "text", location.text());
        json.writeEndObject();
    }
}
