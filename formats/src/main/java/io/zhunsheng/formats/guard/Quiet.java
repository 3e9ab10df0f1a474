package io.zhunsheng.formats.guard;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.logging.log4j.LogManager;

/**
 * Keeps the libraries' logging from writing to the terminal where nobody has installed a logger.
 *
 * <p>POI logs through log4j-api, and so does PDFBox, through commons-logging, where log4j-api is
 * there. Without a logger it complains about that on standard error, and writes errors there.
 * Whoever has chosen a logger, by a provider on the class path or by property, is left alone.
 */
public final class Quiet {
    private static final String FACTORY = "log4j2.loggerContextFactory";
    private static final String LEVEL = "org.apache.logging.log4j.simplelog.level";
    private static final String SIMPLE =
            "org.apache.logging.log4j.simple.SimpleLoggerContextFactory";
    private static final String[] PROVIDERS = {
        "META-INF/services/org.apache.logging.log4j.spi.Provider",
        "META-INF/log4j-provider.properties"
    };

    /** Held here because java.util.logging forgets loggers nobody holds, and their levels. */
    private static final Logger[] JDK = {
        Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox")
    };

    private static boolean done;

    private Quiet() {}

    /** To be called before a library that logs is. */
    public static synchronized void still() {
        if (done) return;
        done = true;
        stillLog4j();
        stillJdk();
    }

    private static void stillLog4j() {
        if (System.getProperty(FACTORY) != null || provided()) return;
        String level = System.getProperty(LEVEL);
        System.setProperty(FACTORY, SIMPLE);
        if (level == null) System.setProperty(LEVEL, "OFF");
        try {
            LogManager.getLogger(Quiet.class); // read now, once, and kept by log4j-api
        } finally {
            System.clearProperty(FACTORY);
            if (level == null) System.clearProperty(LEVEL);
        }
    }

    private static boolean provided() {
        ClassLoader own = Quiet.class.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        for (String provider : PROVIDERS)
            if (own.getResource(provider) != null
                    || context != null && context.getResource(provider) != null) return true;
        return false;
    }

    /** Where commons-logging was led to the JDK's own logging. */
    private static void stillJdk() {
        if (System.getProperty("java.util.logging.config.file") != null
                || System.getProperty("java.util.logging.config.class") != null) return;
        for (Logger logger : JDK)
            if (logger.getLevel() == null && logger.getHandlers().length == 0)
                logger.setLevel(Level.OFF);
    }
}
