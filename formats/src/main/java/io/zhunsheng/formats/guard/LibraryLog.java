package io.zhunsheng.formats.guard;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.logging.log4j.LogManager;

/**
 * Keeps what POI and PDFBox log from the terminal where nobody has installed a logger.
 *
 * <p>POI logs to log4j-api, and so does PDFBox where that is on the class path: without a logger it
 * complains about that on the terminal, and writes errors there. Without it, PDFBox logs to {@code
 * java.util.logging}, which writes warnings there. Whoever has chosen a logger, by a provider on
 * the class path or by property, or a level for PDFBox, is left alone.
 */
public final class LibraryLog {
    private static final String FACTORY = "log4j2.loggerContextFactory";
    private static final String LEVEL = "org.apache.logging.log4j.simplelog.level";
    private static final String SIMPLE =
            "org.apache.logging.log4j.simple.SimpleLoggerContextFactory";
    private static final String[] PROVIDERS = {
        "META-INF/services/org.apache.logging.log4j.spi.Provider",
        "META-INF/log4j-provider.properties"
    };

    /** Held on to, since a logger nobody holds forgets its level. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private static boolean done;

    private LibraryLog() {}

    /** To be called before either library is. */
    public static synchronized void still() {
        if (done) return;
        done = true;
        for (Logger logger : LOGGERS) if (logger.getLevel() == null) logger.setLevel(Level.OFF);
        if (LibraryLog.class.getResource("/org/apache/logging/log4j/LogManager.class") == null)
            return;
        if (System.getProperty(FACTORY) != null || provided()) return;
        String level = System.getProperty(LEVEL);
        System.setProperty(FACTORY, SIMPLE);
        if (level == null) System.setProperty(LEVEL, "OFF");
        try {
            LogManager.getLogger(LibraryLog.class); // read now, once, and kept by log4j-api
        } finally {
            System.clearProperty(FACTORY);
            if (level == null) System.clearProperty(LEVEL);
        }
    }

    private static boolean provided() {
        ClassLoader own = LibraryLog.class.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        for (String provider : PROVIDERS)
            if (own.getResource(provider) != null
                    || context != null && context.getResource(provider) != null) return true;
        return false;
    }
}
