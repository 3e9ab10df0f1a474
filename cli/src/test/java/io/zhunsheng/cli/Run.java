package io.zhunsheng.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command within this process.
 *
 * @param status its exit status
 * @param out what went to standard output
 * @param err what went to standard error
 */
record Run(int status, String out, String err) {
    static Run of(Object... words) {
        return with(InputStream.nullInputStream(), words);
    }

    static Run fed(byte[] input, Object... words) {
        return with(new ByteArrayInputStream(input), words);
    }

    private static Run with(InputStream in, Object... words) {
        String[] args = java.util.Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(args, in, stream(out), stream(err));
        return new Run(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
