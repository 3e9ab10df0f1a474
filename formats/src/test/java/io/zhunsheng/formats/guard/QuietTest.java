package io.zhunsheng.formats.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.logging.LogFactory;
import org.apache.logging.log4j.LogManager;
import org.junit.jupiter.api.Test;

/** Libraries that log write nothing to the terminal; each case in a process of its own. */
class QuietTest {
    /** Logs as POI and PDFBox do. */
    static final class Logging {
        public static void main(String[] arguments) {
            if (arguments.length > 0) Logger.getLogger("org.apache.pdfbox").setLevel(Level.INFO);
            Quiet.still();
            LogFactory.getLog("org.apache.pdfbox.A").error("by commons-logging");
            LogManager.getLogger("org.apache.poi.A").error("by log4j-api");
            Logger.getLogger("org.apache.pdfbox.A").severe("by the JDK");
        }
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        FreshJava java = FreshJava.run(Logging.class, arguments);
        assertEquals(0, java.status(), java.output());
        return java.output();
    }

    @Test
    void nothingIsWrittenWhereNobodyChoseALogger() throws Exception {
        assertEquals("", run());
    }

    @Test
    void whoeverChoseALevelKeepsIt() throws Exception {
        String output = run("chosen");
        assertTrue(output.contains("by the JDK"), output);
    }
}
