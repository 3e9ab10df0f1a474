package io.zhunsheng.formats.samples;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.DocumentReader;
import io.zhunsheng.document.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a sample holds, in reading order.
 *
 * @param items each with its kind: headings, paragraphs, cells, lines
 */
record Expected(List<Item> items) {
    private record Item(String kind, String text) {}

    /**
     * Reads what a row of the list demands: a kind of truth, its file, and what to leave out of it,
     * by kind ({@code -cells}) or by pattern ({@code ~…}).
     */
    static Expected of(Path samples, String[] words) throws IOException {
        Stream<Item> items =
                switch (words[0]) {
                    case "truth" -> truth(samples.resolve("truth_master.tsv"));
                    case "table" -> table(samples.resolve("expected").resolve(words[1]));
                    case "holds" ->
                            Stream.of(words[1].split("\\|")).map(t -> item("paragraphs", t));
                    default -> text(samples.resolve(words[1]));
                };
        List<String> without = List.of(words).subList(Math.min(2, words.length), words.length);
        return new Expected(
                items.filter(i -> !i.text.isEmpty())
                        .filter(i -> !without.contains("-" + i.kind))
                        .filter(
                                i ->
                                        without.stream()
                                                .filter(w -> w.startsWith("~"))
                                                .noneMatch(w -> i.text.matches(w.substring(1))))
                        .toList());
    }

    private static Stream<Item> truth(Path file) throws IOException {
        return Truth.report(Files.readAllLines(file)).stream().map(t -> item(kind(t), t.text()));
    }

    private static Stream<Item> table(Path file) throws IOException {
        return Truth.paragraphs(Files.readAllLines(file)).stream()
                .filter(t -> !t.style().startsWith("toc"))
                .flatMap(
                        t ->
                                Stream.of(t.text().replace("\\t", "").split("\\\\n"))
                                        .map(line -> item(kind(t), line)));
    }

    private static String kind(Truth line) {
        return switch (line.kind()) {
            case "h" -> "headings";
            case "cell" -> "cells";
            default -> "paragraphs";
        };
    }

    private static Stream<Item> text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .map(line -> item("lines", line));
    }

    private static Item item(String kind, String text) {
        return new Item(kind, plain(text));
    }

    /** Counts what stands in the file as a paragraph of its own, in the right order. */
    Reckoning reckon(Path file) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        for (String text : read(file)) paragraphs.add(plain(text));
        Map<String, Integer> all = new TreeMap<>();
        Map<String, Integer> found = new TreeMap<>();
        int from = 0;
        for (Item item : items) {
            all.merge(item.kind, 1, Integer::sum);
            int at = indexOf(paragraphs, item.text, from);
            found.merge(item.kind, at < 0 ? 0 : 1, Integer::sum);
            if (at >= 0) from = at + 1;
        }
        return new Reckoning(shown(all), shown(found));
    }

    private static int indexOf(List<String> paragraphs, String text, int from) {
        int at = paragraphs.subList(from, paragraphs.size()).indexOf(text);
        return at < 0 ? -1 : from + at;
    }

    static List<String> read(Path file) {
        Document document = new DocumentReader(Limits.DEFAULT).read(file);
        return document.paragraphs().stream().map(p -> p.text()).toList();
    }

    private static String shown(Map<String, Integer> counts) {
        return String.join(
                ", ",
                counts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).toList());
    }

    /**
     * Without blanks and widths, and without signs of symbol fonts, which have no right character.
     */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u00A0\\uFEFF\\uFFFD☑]", "");
    }
}
