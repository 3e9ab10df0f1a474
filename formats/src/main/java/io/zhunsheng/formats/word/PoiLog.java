package io.zhunsheng.formats.word;

import org.apache.logging.log4j.LogManager;

/**
 * Keeps POI's logging interface from writing to the terminal where nobody has installed a logger.
 *
 * <p>Without a logger log4j-api complains about that on standard error, and writes errors there.
 * Whoever has chosen a logger, by a provider on the class path or by property, is left alone.
 */
final class PoiLog {
    private static final String FACTORY = "log4j2.loggerContextFactory";
    private static final String LEVEL = "org.apache.logging.log4j.simplelog.level";
    private static final String SIMPLE =
            "org.apache.logging.log4j.simple.SimpleLoggerContextFactory";
    private static final String[] PROVIDERS = {
        "META-INF/services/org.apache.logging.log4j.spi.Provider",
        "META-INF/log4j-provider.properties"
    };

    private static boolean done;

    private PoiLog() {}

    /** To be called before POI is. */
    static synchronized void still() {
        if (done) return;
        done = true;
        if (System.getProperty(FACTORY) != null || provided()) return;
        String level = System.getProperty(LEVEL);
        System.setProperty(FACTORY, SIMPLE);
        if (level == null) System.setProperty(LEVEL, "OFF");
        try {
            LogManager.getLogger(PoiLog.class); // read now, once, and kept by log4j-api
        } finally {
            System.clearProperty(FACTORY);
            if (level == null) System.clearProperty(LEVEL);
        }
    }

    private static boolean provided() {
        ClassLoader own = PoiLog.class.getClassLoader();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        for (String provider : PROVIDERS)
            if (own.getResource(provider) != null
                    || context != null && context.getResource(provider) != null) return true;
        return false;
    }
}
