package io.zhunsheng.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Reports of any length, made of the seeds: the same number and size give the same reports, and no
 * two of a corpus are alike.
 */
public final class Corpus {
    private static final long SEED = 20_200_212;
    private static final int LONG = 60;

    private final List<List<String>> seeds = new ArrayList<>();

    /** Takes the seeds of a folder. */
    public Corpus(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList())
                seeds.add(Files.readAllLines(file));
        }
    }

    /** Writes reports: {@code Corpus SEEDS FOLDER NUMBER BYTES}. */
    public static void main(String[] args) throws IOException {
        new Corpus(Path.of(args[0]))
                .write(Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    }

    /**
     * Writes a number of reports of about that many bytes into a folder, a thousand to each below.
     */
    public void write(Path folder, int number, int bytes) throws IOException {
        for (int i = 0; i < number; i++) {
            Path below = folder.resolve(String.format("%03d", i / 1000));
            if (i % 1000 == 0) Files.createDirectories(below);
            Files.writeString(below.resolve(String.format("%06d.txt", i)), report(i, bytes));
        }
    }

    /** The report of that number, of about that many bytes of UTF-8. */
    public String report(int number, int bytes) {
        Random random = new Random(SEED + number);
        List<String> lines = new ArrayList<>(seeds.get(number % seeds.size()));
        int size = size(lines);
        while (size > bytes) {
            int at = paragraph(lines, random);
            if (at < 0) break;
            size -= size(List.of(lines.remove(at)));
        }
        while (size < bytes) {
            int batch = Math.max(1, (bytes - size) / 2000);
            List<String> more = new ArrayList<>();
            for (int i = 0; i < batch; i++) more.add(borrowed(random));
            lines.addAll(Math.max(1, paragraph(lines, random)), more);
            size += size(more);
        }
        StringBuilder text = new StringBuilder();
        for (String line : lines) text.append(varied(line, random)).append('\n');
        return text.toString();
    }

    private String borrowed(Random random) {
        List<String> from = seeds.get(random.nextInt(seeds.size()));
        return from.get(paragraph(from, random));
    }

    /** Index of some paragraph of prose, or -1 where there is none left. */
    private static int paragraph(List<String> lines, Random random) {
        int start = random.nextInt(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            int at = (start + i) % lines.size();
            if (lines.get(at).length() >= LONG) return at;
        }
        return -1;
    }

    private static int size(List<String> lines) {
        int size = 0;
        for (String line : lines) size += line.getBytes(StandardCharsets.UTF_8).length + 1;
        return size;
    }

    /** Other figures, the same years: the digits of numbers of two digits or of five and more. */
    private static String varied(String line, Random random) {
        char[] text = line.toCharArray();
        int from = 0;
        while (from < text.length) {
            int to = from;
            while (to < text.length && text[to] >= '0' && text[to] <= '9') to++;
            if (to - from == 2 || to - from > 4)
                for (int i = from; i < to; i++) text[i] = (char) ('1' + random.nextInt(9));
            from = Math.max(to, from + 1);
        }
        return new String(text);
    }
}
