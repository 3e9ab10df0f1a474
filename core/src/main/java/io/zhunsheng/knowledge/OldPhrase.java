package io.zhunsheng.knowledge;

import io.zhunsheng.data.Words;
import java.util.List;

/**
 * A phrase or name that another has taken the place of (旧提法).
 *
 * @param words the phrase in its usual forms
 * @param now what is said instead
 * @param but longer words in which it is right
 * @param unless words in the same sentence that make it right
 * @param former words before it that say it is a former name: 原
 * @param since first reporting year in which the new one is due
 * @param source which reform or meeting brought the new one
 */
public record OldPhrase(
        List<String> words,
        Words now,
        List<String> but,
        List<String> unless,
        List<String> former,
        int since,
        Words source) {
    public OldPhrase {
        words = List.copyOf(words);
        but = List.copyOf(but);
        unless = List.copyOf(unless);
        former = List.copyOf(former);
    }
}
