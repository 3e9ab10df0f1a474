package io.zhunsheng.knowledge;

/** Names of documents and meetings, terms and phrases, with validity and sources. */
public record Knowledge() {
    /** Knows nothing. */
    public static final Knowledge NONE = new Knowledge();
}
