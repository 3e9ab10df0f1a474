package io.zhunsheng.variation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The wordings of one set, tuning or held out, by kind. */
final class Wordings {
    private final Map<String, List<String>> byKey = new LinkedHashMap<>();

    private Wordings() {}

    /** Reads a set from the test resources. */
    static Wordings of(String set) {
        Wordings all = new Wordings();
        for (String file : List.of("headings", "bodies", "three", "traps", "passages", "furniture"))
            for (String line : lines(set, file)) all.add(file, line);
        for (String file : List.of("titles", "issuers", "achievements"))
            all.byKey.put(file, lines(set, file));
        return all;
    }

    private void add(String file, String line) {
        int cut = line.lastIndexOf('\t');
        String key =
                cut < 0
                        ? file + "/" + line.strip()
                        : file + "/" + line.substring(0, cut).replace('\t', '/');
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(line.substring(cut + 1).strip());
    }

    /** All wordings of a kind. */
    List<String> all(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** Whether there are any. */
    boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** One wording of a kind. */
    String pick(Random random, String key) {
        List<String> of = byKey.get(key);
        if (of == null) throw new IllegalArgumentException("no wording: " + key);
        return of.get(random.nextInt(of.size()));
    }

    /** Several different wordings of a kind. */
    List<String> several(Random random, String key, int number) {
        List<String> of = new ArrayList<>(all(key));
        Collections.shuffle(of, random);
        return of.subList(0, Math.min(number, of.size()));
    }

    private static List<String> lines(String set, String file) {
        String name = "/variations/" + set + "/" + file + ".tsv";
        try (InputStream in = Wordings.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("missing " + name);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(l -> !l.isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
