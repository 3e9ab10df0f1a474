package io.zhunsheng.cli;

/** What the command's exit status says. */
final class Exit {
    static final int COMPLIANT = 0;
    static final int FINDINGS = 1;
    static final int WRONG_CALL = 2;
    static final int UNREADABLE = 3;

    private Exit() {}
}
