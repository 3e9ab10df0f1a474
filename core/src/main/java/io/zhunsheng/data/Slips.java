package io.zhunsheng.data;

import java.util.ArrayList;
import java.util.List;

/** Gathers the slips of one data file, so that all can be mended in one go. */
public final class Slips {
    private final String file;
    private final List<Slip> slips = new ArrayList<>();

    /** Gathers for the file of that name. */
    public Slips(String file) {
        this.file = file;
    }

    /** Notes one. */
    public void add(int line, String problem) {
        slips.add(new Slip(file, line, problem));
    }

    /** Notes those of another file that this one names. */
    public void add(List<Slip> others) {
        slips.addAll(others);
    }

    /** All so far. */
    public List<Slip> all() {
        return List.copyOf(slips);
    }

    /** Throws all of them where there is any. */
    public void check() {
        if (!slips.isEmpty()) throw new BrokenRuleBookException(slips);
    }
}
