package io.zhunsheng.cli;

import io.zhunsheng.Zhunsheng;
import io.zhunsheng.Zhunsheng.Settings;
import io.zhunsheng.outline.Outline;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The outline a call asks for: a built-in one, a file, or whichever fits each report.
 *
 * @param id its id, {@code auto} for whichever fits
 * @param settings the checker's settings with it
 */
record OutlineChoice(String id, Settings settings) {
    static final String DEFAULT = "full";

    static OutlineChoice of(String wanted) {
        if (wanted.equals(DEFAULT)) return new OutlineChoice(wanted, Zhunsheng.with());
        if (wanted.equals(Zhunsheng.AUTO))
            return new OutlineChoice(wanted, Zhunsheng.with().outline(Zhunsheng.AUTO));
        Outline outline = outline(wanted);
        return new OutlineChoice(outline.id(), Zhunsheng.with().outline(outline));
    }

    /** The built-in outline of that id, else the outline in the file of that name. */
    static Outline outline(String wanted) {
        List<Outline> builtIn = Zhunsheng.outlines();
        for (Outline outline : builtIn) if (outline.id().equals(wanted)) return outline;
        if (file(wanted)) return Zhunsheng.outline(Path.of(wanted));
        List<String> ids = new ArrayList<>(builtIn.stream().map(Outline::id).toList());
        ids.add(Zhunsheng.AUTO);
        throw new WrongCall(
                "没有“" + wanted + "”这个提纲，也没有这个名字的文件；内置提纲有：" + String.join("、", ids),
                "there is no outline “"
                        + wanted
                        + "” and no such file; built-in: "
                        + String.join(", ", ids));
    }

    private static boolean file(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
