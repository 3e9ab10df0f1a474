package io.zhunsheng.formats.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.ObjIntConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small archives for the tests. */
final class Zip {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip;

    Zip() {
        this(StandardCharsets.UTF_8);
    }

    Zip(Charset names) {
        zip = new ZipOutputStream(bytes, names);
    }

    Zip with(String name, String text) throws IOException {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Zip with(String name, byte[] content) throws IOException {
        return put(new ZipEntry(name), content);
    }

    Zip stored(String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        return put(entry, content);
    }

    private Zip put(ZipEntry entry, byte[] content) throws IOException {
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        return this;
    }

    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    /** The archive with one member's headers saying that it is encrypted. */
    static byte[] encrypted(byte[] zip, String name) {
        return changed(zip, name, (bytes, flags) -> bytes[flags] |= 1);
    }

    /** The archive with one member's headers saying that it is packed by another method. */
    static byte[] packed(byte[] zip, String name, int method) {
        return changed(zip, name, (bytes, flags) -> bytes[flags + 2] = (byte) method);
    }

    /** The archive after a change to both headers of a member, at their flags. */
    private static byte[] changed(byte[] zip, String name, ObjIntConsumer<byte[]> change) {
        byte[] bytes = zip.clone();
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length - 46; at++) {
            if (bytes[at] != 'P' || bytes[at + 1] != 'K') continue;
            if (bytes[at + 2] == 3 && is(bytes, at + 30, wanted)) change.accept(bytes, at + 6);
            if (bytes[at + 2] == 1 && is(bytes, at + 46, wanted)) change.accept(bytes, at + 8);
        }
        return bytes;
    }

    private static boolean is(byte[] bytes, int from, byte[] wanted) {
        int to = Math.min(from + wanted.length, bytes.length);
        return java.util.Arrays.equals(bytes, from, to, wanted, 0, wanted.length);
    }
}
