package io.zhunsheng.cli;

import io.zhunsheng.data.Words;

/** The command was called in a way that makes no sense; says so in a plain sentence. */
final class WrongCall extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Words sentence;

    WrongCall(String zh, String en) {
        super(zh);
        this.sentence = new Words(zh, en);
    }

    Words sentence() {
        return sentence;
    }
}
