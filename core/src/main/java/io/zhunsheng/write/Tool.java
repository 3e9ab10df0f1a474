package io.zhunsheng.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** This program's name and version, for results that are kept. */
public final class Tool {
    /** Its name in results. */
    public static final String NAME = "zhunsheng";

    private static final String BUILT =
            "/META-INF/maven/io.zhunsheng/zhunsheng-core/pom.properties";

    private Tool() {}

    /** Its version, or {@code development} where it does not run from its jar. */
    public static String version() {
        try (InputStream in = Tool.class.getResourceAsStream(BUILT)) {
            if (in == null) return "development";
            Properties built = new Properties();
            built.load(in);
            return built.getProperty("version", "development");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
