package io.zhunsheng.formats.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhunsheng.document.Document;
import io.zhunsheng.document.UnreadableReportException;
import io.zhunsheng.formats.flow.Sample;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a file: it is read or refused, and soon. */
class DamagedFilesTest {
    private static final int TIMES = 60;
    private static final long SECONDS = 12;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pdf/pdf24_owner_only_nocopy.pdf",
                "pdf/pdf06_tables.pdf",
                "pdf/seed000_cols.pdf",
                "ofd/ofd01_ofdrw_layout.ofd"
            })
    void isReadOrRefused(String name) {
        byte[] file = Sample.bytes(name);
        Random random = new Random(name.hashCode());
        int refused = 0;
        for (int i = 0; i < TIMES; i++) {
            byte[] damaged = damaged(file, random);
            long start = System.nanoTime();
            try {
                Document document = Sample.read(damaged);
                assertFalse(document.paragraphs().isEmpty());
            } catch (UnreadableReportException e) {
                refused++;
                assertFalse(e.getMessage().isBlank());
            }
            assertTrue(System.nanoTime() - start < SECONDS * 1_000_000_000L, "case " + i);
        }
        assertTrue(refused > TIMES / 4, refused + " refused");
    }

    @Test
    void isReadWhereNothingIsDamaged() {
        assertFalse(Sample.read(Sample.bytes("pdf/seed000_cols.pdf")).paragraphs().isEmpty());
    }

    private static byte[] damaged(byte[] file, Random random) {
        byte[] damaged = file.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                return Arrays.copyOf(file, random.nextInt(file.length));
            }
            case 1 -> {
                for (int i = random.nextInt(20); i >= 0; i--)
                    damaged[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            case 2 -> {
                for (int i = 0; i < 300; i++) {
                    int at = random.nextInt(file.length);
                    if (damaged[at] >= '0' && damaged[at] <= '9')
                        damaged[at] = (byte) ('0' + random.nextInt(10));
                }
            }
            default -> {
                int from = random.nextInt(file.length);
                int gap = Math.min(random.nextInt(2_000) + 1, file.length - from);
                System.arraycopy(file, from + gap, damaged, from, file.length - from - gap);
                return Arrays.copyOf(damaged, file.length - gap);
            }
        }
        return damaged;
    }
}
