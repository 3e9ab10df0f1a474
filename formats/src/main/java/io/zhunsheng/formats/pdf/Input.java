package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.Budget;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** The bytes of a file, which look at the clock as they are read: PDFBox itself never does. */
final class Input implements RandomAccessRead {
    private final byte[] bytes;
    private final Budget budget;
    private int at;
    private boolean closed;

    Input(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    @Override
    public int read() {
        budget.tick();
        return at < bytes.length ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        budget.tick();
        int count = Math.min(length, bytes.length - at);
        if (count <= 0) return length == 0 ? 0 : -1;
        System.arraycopy(bytes, at, into, from, count);
        at += count;
        return count;
    }

    @Override
    public int peek() {
        return at < bytes.length ? bytes[at] & 0xFF : -1;
    }

    @Override
    public long getPosition() {
        return at;
    }

    @Override
    public void seek(long position) throws IOException {
        if (position < 0) throw new IOException("seek before the begin");
        at = (int) Math.min(position, bytes.length);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isEOF() {
        budget.tick();
        return at >= bytes.length;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() {
        closed = true;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }
}
