package io.zhunsheng;

import io.zhunsheng.check.PlainRules;
import io.zhunsheng.data.Data;
import io.zhunsheng.data.Packed;
import io.zhunsheng.data.Slips;
import io.zhunsheng.outline.WordGroups;
import io.zhunsheng.rule.Conditions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Run by the build: packs the data files, once all of them are found right, and the rules. */
final class Packing {
    private final Path folder;
    private final Map<String, Data> read = new TreeMap<>();

    private Packing(Path folder) {
        this.folder = folder;
    }

    /** {@code Packing CLASSES}: reads the files in the folder of built classes and writes there. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0], "io", "zhunsheng", "rules");
        Packing packing = new Packing(folder);
        BuiltIn builtIn = new BuiltIn(packing::yaml);
        BuiltIn.OUTLINES.forEach(builtIn::outline);
        Conditions conditions = builtIn.rules().conditions().get(0);
        builtIn.knowledge();
        try (OutputStream out = Files.newOutputStream(folder.resolve(BuiltIn.FILE))) {
            Packed.write(packing.read, out);
        }
        plain(conditions, Path.of(args[0], PlainRules.resource(conditions)));
    }

    /** Without them the rules run as well, but in a network, which has to be set up first. */
    private static void plain(Conditions conditions, Path file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try {
            PlainRules.write(conditions, packed);
            Files.write(file, packed.toByteArray());
        } catch (IllegalArgumentException e) {
            System.err.println("Every report goes to the network: " + e.getMessage());
        }
    }

    private Data yaml(String name) {
        try {
            Data data = Data.read(Files.readString(folder.resolve(name)), new Slips(name));
            if (name.startsWith("outlines/")) data = WordGroups.spelled(data);
            read.put(name, data);
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
