package io.zhunsheng.formats.xml;

import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.document.UnreadableReportException.Kind;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Characters from one step of the parser to the next; it keeps comments, character data and
 * attributes whole in memory, however long they are.
 */
final class Stretch extends FilterReader {
    private static final int LONGEST = 4 << 20;

    private int read;

    Stretch(Reader in) {
        super(in);
    }

    /** The parser has come to something and begins anew. */
    void end() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(1);
        return one;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        count(count);
        return count;
    }

    private void count(int count) {
        read += Math.max(0, count);
        if (read > LONGEST) throw new UnreadableReportException(Kind.TOO_LARGE);
    }
}
