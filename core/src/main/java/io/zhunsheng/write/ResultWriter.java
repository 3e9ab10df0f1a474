package io.zhunsheng.write;

import java.io.IOException;

/** Writes outcomes in one format, one after another; whoever gave the stream closes it. */
public interface ResultWriter {
    /** Writes one more outcome. */
    void add(Outcome outcome) throws IOException;

    /** Writes what stands at the end; nothing can be added after that. */
    void finish() throws IOException;
}
