package io.zhunsheng.write;

import io.zhunsheng.check.CheckResult;
import io.zhunsheng.data.Words;
import io.zhunsheng.document.UnreadableReportException.Kind;

/** What came of one input (结局): a result, or why there is none. */
public sealed interface Outcome {
    /** The input's name. */
    String file();

    /**
     * The input was checked.
     *
     * @param result what checking it gave
     */
    record Checked(CheckResult result) implements Outcome {
        @Override
        public String file() {
            return result.file();
        }
    }

    /**
     * The input could not be read.
     *
     * @param file the input's name
     * @param kind what is wrong with it
     * @param message the same as a plain sentence
     */
    record Unreadable(String file, Kind kind, Words message) implements Outcome {
        /** With the kind's own sentence. */
        public Unreadable(String file, Kind kind) {
            this(file, kind, new Words(kind.sentence("zh"), kind.sentence("en")));
        }
    }
}
