package io.zhunsheng.formats.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhunsheng.formats.flow.Sample;
import io.zhunsheng.formats.guard.FreshJava;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading a binary document writes nothing to the terminal and leaves no setting behind. */
class DocSilenceTest {
    @TempDir private Path folder;

    @Test
    void aFreshJavaStaysSilent() throws Exception {
        assertEquals("", output(Silent.class));
    }

    @Test
    void whoeverChoseALoggerKeepsIt() throws Exception {
        assertEquals("", output(Chosen.class));
    }

    private String output(Class<?> main) throws IOException, InterruptedException {
        Path file = folder.resolve("年度报告.doc");
        Files.write(file, Sample.bytes("word/features.doc"));
        FreshJava java = FreshJava.run(main, file.toString());
        return java.output() + (java.status() == 0 ? "" : "failed");
    }

    /** Reads a file where nobody chose a logger. */
    static final class Silent {
        private Silent() {}

        public static void main(String[] files) {
            read(files[0]);
            if (System.getProperty("log4j2.loggerContextFactory") != null
                    || System.getProperty("org.apache.logging.log4j.simplelog.level") != null)
                System.exit(2);
        }
    }

    /** Reads a file where somebody did. */
    static final class Chosen {
        private static final String CHOSEN =
                "org.apache.logging.log4j.simple.SimpleLoggerContextFactory";

        private Chosen() {}

        public static void main(String[] files) {
            System.setProperty("log4j2.loggerContextFactory", CHOSEN);
            read(files[0]);
            if (!CHOSEN.equals(System.getProperty("log4j2.loggerContextFactory"))) System.exit(2);
        }
    }

    private static void read(String file) {
        new io.zhunsheng.document.DocumentReader(io.zhunsheng.document.Limits.DEFAULT)
                .read(Path.of(file));
    }
}
