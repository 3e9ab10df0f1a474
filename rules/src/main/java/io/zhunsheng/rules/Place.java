package io.zhunsheng.rules;

/** Marks the place beside which the resources lie. */
public final class Place {
    private Place() {}
}
