package io.zhunsheng.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;

/** Sets logging up; in code, because reading a file for it takes a tenth of the start. */
public final class Logging extends ContextAwareBase implements Configurator {
    /** What the service loader calls. */
    public Logging() {}

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        // Its advice is for those who write rules, not for those who check reports.
        context.getLogger("org.drools").setLevel(Level.ERROR);
        // What is wrong with rules of one's own, the command says itself.
        context.getLogger("org.drools.compiler.kie.builder").setLevel(Level.OFF);
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(standardError(context));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Standard output belongs to the result alone. */
    private static ConsoleAppender<ILoggingEvent> standardError(LoggerContext context) {
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern("%level %logger{20}: %msg%n%nopex");
        encoder.start();
        ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
        appender.setContext(context);
        appender.setTarget("System.err");
        appender.setEncoder(encoder);
        appender.start();
        return appender;
    }
}
