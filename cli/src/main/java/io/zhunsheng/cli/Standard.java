package io.zhunsheng.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The process's own streams: always UTF-8, and remembering why they failed. */
final class Standard {
    private final Remembering out = new Remembering(new FileOutputStream(FileDescriptor.out));

    private static final class Remembering extends FilterOutputStream {
        private IOException failure;

        Remembering(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }

    PrintStream out() {
        return new PrintStream(
                new BufferedOutputStream(out, 1 << 13), false, StandardCharsets.UTF_8);
    }

    PrintStream err() {
        return new PrintStream(
                new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    }

    /** Why the result did not reach its reader; null where it did or the reader went away. */
    IOException failure() {
        IOException failure = out.failure;
        boolean readerGone =
                failure != null && String.valueOf(failure.getMessage()).contains("pipe");
        return readerGone ? null : failure;
    }

    /** Whether a person reads the result as it comes. */
    static boolean colour() {
        if (System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"))) return false;
        java.io.Console console = System.console();
        if (console == null) return false;
        try {
            // Since Java 22 there is a console even where nobody sits at it.
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
