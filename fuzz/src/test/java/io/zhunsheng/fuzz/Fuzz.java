package io.zhunsheng.fuzz;

import io.zhunsheng.document.UnreadableReportException;

/** What the fuzzer calls, again and again, for the target its arguments name. */
public final class Fuzz {
    private static Target target;

    private Fuzz() {}

    /** Called once, with the target's name. */
    public static void fuzzerInitialize(String[] args) {
        target = Target.valueOf(args[0]);
    }

    /** Called with every input; whatever is thrown out of here is a fault of ours. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        feed(target, bytes);
    }

    static void feed(Target target, byte[] bytes) {
        try {
            target.feed(bytes);
        } catch (UnreadableReportException e) {
            // the one exception there may be
        }
    }
}
