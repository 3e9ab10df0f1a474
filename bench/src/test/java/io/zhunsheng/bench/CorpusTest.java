package io.zhunsheng.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private final Corpus corpus = new Corpus(Path.of("seeds"));

    CorpusTest() throws IOException {}

    @Test
    void gives_the_same_report_for_the_same_number() throws IOException {
        assertEquals(new Corpus(Path.of("seeds")).report(7, 20_000), corpus.report(7, 20_000));
    }

    @Test
    void gives_no_two_alike() {
        assertNotEquals(corpus.report(7, 20_000), corpus.report(12, 20_000));
    }

    @Test
    void keeps_to_the_size_asked_for() {
        for (int bytes : new int[] {20_000, 300_000}) {
            int made = corpus.report(3, bytes).getBytes(StandardCharsets.UTF_8).length;
            assertTrue(made > bytes * 0.95 && made < bytes * 1.15, bytes + " asked, made " + made);
        }
    }
}
