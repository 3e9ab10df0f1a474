package io.zhunsheng.bench;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.CheckResult;
import io.zhunsheng.check.Checker;
import io.zhunsheng.document.Document;
import io.zhunsheng.report.Report;
import io.zhunsheng.write.JsonWriter;
import io.zhunsheng.write.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each step of a check by itself, in a warm process. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 7, time = 1)
public class Steps {
    /** Length of the report in bytes. */
    @Param({"20000", "300000"})
    public int bytes;

    private final Checker checker = Zhunsheng.checker();
    private String text;
    private byte[] file;
    private Document document;
    private CheckResult result;

    /** Makes the report. */
    @Setup
    public void report() throws IOException {
        text = new Corpus(Path.of("bench/seeds")).report(0, bytes);
        file = text.getBytes(StandardCharsets.UTF_8);
        document = checker.document(text);
        result = checker.check(document);
    }

    /** The program written by hand. */
    @Benchmark
    public Object floor() {
        return Floor.check(text);
    }

    /** Bytes to paragraphs. */
    @Benchmark
    public Document reading() {
        return checker.document(new ByteArrayInputStream(file), "report.txt");
    }

    /** Paragraphs to structure and facts. */
    @Benchmark
    public Report facts() {
        return checker.read(document);
    }

    /** Paragraphs to findings: facts and the engine. */
    @Benchmark
    public CheckResult engine() {
        return checker.check(document);
    }

    /** Findings to JSON. */
    @Benchmark
    public byte[] writer() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter writer = new JsonWriter(out, "full", "zh");
        writer.add(new Outcome.Checked(result));
        writer.finish();
        return out.toByteArray();
    }

    /** Bytes to findings. */
    @Benchmark
    public CheckResult check() {
        return checker.check(new ByteArrayInputStream(file), "report.txt");
    }
}
