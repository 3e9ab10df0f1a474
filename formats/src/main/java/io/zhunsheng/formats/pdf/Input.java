package io.zhunsheng.formats.pdf;

import io.zhunsheng.document.Budget;
import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bytes of a file, which look at the clock as they are read: PDFBox itself never does. */
final class Input extends RandomAccessReadBuffer {
    private final Budget budget;

    Input(byte[] bytes, Budget budget) {
        super(bytes);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        budget.tick();
        return super.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        budget.tick();
        return super.read(into, from, length);
    }

    @Override
    public boolean isEOF() throws IOException {
        budget.tick();
        return super.isEOF();
    }
}
