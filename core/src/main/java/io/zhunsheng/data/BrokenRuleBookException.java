package io.zhunsheng.data;

import java.util.List;
import java.util.stream.Collectors;

/** An outline or rule book that cannot be used; lists every slip found, not the first one only. */
public final class BrokenRuleBookException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Slip> slips;

    /** Makes one of all the slips found. */
    public BrokenRuleBookException(List<Slip> slips) {
        super(slips.stream().map(Slip::toString).collect(Collectors.joining("\n")));
        this.slips = List.copyOf(slips);
    }

    /** Every slip, in the order of the file. */
    public List<Slip> slips() {
        return slips;
    }
}
