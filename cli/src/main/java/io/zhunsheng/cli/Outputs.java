package io.zhunsheng.cli;

import io.zhunsheng.write.Outcome;
import io.zhunsheng.write.ResultWriter;
import io.zhunsheng.write.Statistics;
import io.zhunsheng.write.Tally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Everything one check writes: standard output and the files asked for. */
final class Outputs implements AutoCloseable {
    private final Terminal terminal;
    private final ResultWriter standard;
    private final Statistics statistics;
    private final List<Target> targets = new ArrayList<>();
    private final List<WholeFile> files = new ArrayList<>();
    private final List<ResultWriter> writers = new ArrayList<>();
    private Tally tally = Tally.NONE;

    /** Opens standard output; statistics are null where nobody asked for them. */
    Outputs(Format format, String outline, Terminal terminal, Statistics statistics)
            throws IOException {
        this.terminal = terminal;
        this.statistics = statistics;
        this.standard =
                format.writer(terminal.out(), outline, terminal, terminal.colour(), statistics);
    }

    /** Opens one more file. */
    void add(Target target, String outline) {
        try {
            WholeFile file = new WholeFile(target.file());
            files.add(file);
            targets.add(target);
            writers.add(
                    target.format().writer(file.stream(), outline, terminal, false, statistics));
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    /** Writes one outcome everywhere; false when there is nobody left to write for. */
    boolean take(Outcome outcome) {
        tally = tally.plus(outcome);
        if (statistics != null) statistics.add(outcome);
        boolean gone = terminal.out().checkError();
        if (gone && writers.isEmpty()) return false;
        try {
            if (!gone) standard.add(outcome);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        for (int i = 0; i < writers.size(); i++) {
            try {
                writers.get(i).add(outcome);
            } catch (IOException e) {
                throw failed(targets.get(i), e);
            }
        }
        return true;
    }

    /** Ends everything well and returns the sums. */
    Tally finish() throws IOException {
        for (int i = 0; i < writers.size(); i++) {
            try {
                writers.get(i).finish();
                files.get(i).keep();
            } catch (IOException e) {
                throw failed(targets.get(i), e);
            }
        }
        standard.finish();
        return tally;
    }

    private static WrongCall failed(Target target, IOException e) {
        WrongCall failed =
                new WrongCall(
                        "写不了 " + target.file() + "：" + e.getMessage(),
                        "cannot write " + target.file() + ": " + e.getMessage());
        failed.initCause(e);
        return failed;
    }

    @Override
    public void close() throws IOException {
        for (WholeFile file : files) file.close();
    }
}
