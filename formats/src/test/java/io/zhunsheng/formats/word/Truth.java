package io.zhunsheng.formats.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.DocumentReader;
import io.zhunsheng.document.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the sample report says, line by line.
 *
 * @param kind what the line is: {@code h} for a heading, {@code cell}, {@code para} …
 * @param level its heading level, 0 for none
 * @param text its text, number in front, without blanks and with narrow brackets
 */
record Truth(String kind, int level, String text) {
    static List<Truth> lines() {
        List<Truth> lines = new ArrayList<>();
        for (String line : new String(bytes("../truth_master.tsv"), UTF_8).split("\n")) {
            String[] fields = line.split("\t", -1);
            if (!fields[0].equals("table")) {
                int level = Integer.parseInt(fields[1]);
                lines.add(new Truth(fields[0], level, plain(fields[2] + fields[3])));
                continue;
            }
            for (String row : fields[3].split(" \\|\\| "))
                for (String cell : row.split(" \\| ?", -1))
                    for (String text : cell.split(" / "))
                        lines.add(new Truth("cell", 0, plain(text)));
        }
        return lines;
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\\u3000]", "").replace('(', '（').replace(')', '）');
    }

    static Document read(String sample) {
        return new DocumentReader(Limits.DEFAULT)
                .read(sample, new java.io.ByteArrayInputStream(bytes(sample)));
    }

    static byte[] bytes(String sample) {
        try (InputStream in = Truth.class.getResourceAsStream(sample)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
