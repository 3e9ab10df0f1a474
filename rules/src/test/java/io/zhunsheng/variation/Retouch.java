package io.zhunsheng.variation;

import java.util.function.UnaryOperator;

/** Changes to a text's looks; none of them may change a verdict. */
enum Retouch {
    NONE(t -> t),
    WIDE(Finish::wide),
    SPACED_YEARS(t -> t.replaceAll("(\\d{4})年", "$1 年")),
    BLANK_LINES(t -> t.replace("\n", "\n\n")),
    TRAILING_SPACES(t -> t.replace("\n", "  \n")),
    NO_BREAK_INDENT(t -> t.replace("\n", "\n\u00a0\u00a0")),
    WIDE_INDENT(t -> t.replace("\n", "\n\u3000\u3000")),
    CARRIAGE_RETURNS(t -> t.replace("\n", "\r\n")),
    OLD_MAC(t -> t.replace("\n", "\r"));

    private final UnaryOperator<String> change;

    Retouch(UnaryOperator<String> change) {
        this.change = change;
    }

    /** The changed text. */
    String of(String text) {
        return change.apply(text);
    }
}
