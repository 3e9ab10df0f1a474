package io.zhunsheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file the result is also to be written to ({@code --out json=result.json}).
 *
 * @param format the format
 * @param file the file, links followed
 */
record Target(Format format, Path file) {
    /**
     * Understands the words of one {@code --out} and refuses what cannot be written before work
     * begins.
     */
    static Target of(String words) {
        int sign = words.indexOf('=');
        if (sign <= 0 || sign == words.length() - 1)
            throw new WrongCall(
                    "--out 要写成 格式=文件，例如 json=结果.json，不能是“" + words + "”",
                    "--out takes FORMAT=FILE such as json=result.json, not “" + words + "”");
        Format format = Format.of(words.substring(0, sign));
        Path file = Inputs.path(words.substring(sign + 1));
        if (file == null || format == Format.NONE)
            throw new WrongCall("--out 不能是“" + words + "”", "--out cannot be “" + words + "”");
        return new Target(format, writable(file));
    }

    private static Path writable(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file))
            throw new WrongCall(file + " 是文件夹，结果要写到文件里", file + " is a folder, not a file");
        if (!Files.isDirectory(folder))
            throw new WrongCall(
                    "要写 " + file + "，但没有 " + folder + " 这个文件夹",
                    "cannot write " + file + ": there is no folder " + folder);
        boolean open =
                !Files.exists(file) || Files.isRegularFile(file)
                        ? Files.isWritable(folder)
                        : Files.isWritable(file);
        if (!open) throw new WrongCall("没有权限写 " + file, "no permission to write " + file);
        return real(file);
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (java.io.IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
