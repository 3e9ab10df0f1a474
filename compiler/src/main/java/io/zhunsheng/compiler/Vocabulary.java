package io.zhunsheng.compiler;

import io.zhunsheng.data.Words;
import io.zhunsheng.report.Fact;
import io.zhunsheng.report.Location;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a condition may join on: the facts and their components. */
final class Vocabulary {
    private Vocabulary() {}

    static Words noFact(String name) {
        List<String> facts =
                Arrays.stream(Fact.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .sorted()
                        .toList();
        return new Words(
                "没有“" + name + "”这种事实；应为：" + String.join("、", facts),
                "there is no fact “" + name + "”; expected one of " + String.join(", ", facts));
    }

    /**
     * What is wrong with {@code location.lines} of a fact: its second name, where the first is a
     * place.
     */
    static Words noPath(String fact, String path) {
        String[] names = path.split("\\.");
        if (names.length == 1 || !names[0].equals("location")) return noComponent(fact, names[0]);
        return noComponent("Location", names[1]);
    }

    static Words noComponent(String type, String name) {
        List<String> components = components(type);
        if (components.isEmpty())
            return new Words("没有“" + name + "”这个组成项", "there is no component “" + name + "”");
        if (components.contains(
                name)) // Drools takes is… and get… for getters and looks for what follows
        return new Words(
                    "“" + name + "”在条件里要写成 " + name + "()",
                    "“" + name + "” has to be written " + name + "() in a condition");
        return new Words(
                type + " 没有“" + name + "”；应为：" + String.join("、", components),
                type + " has no “" + name + "”; expected one of " + String.join(", ", components));
    }

    private static List<String> components(String type) {
        Optional<Class<?>> found =
                Stream.concat(
                                Stream.of(Location.class),
                                Arrays.stream(Fact.class.getPermittedSubclasses()))
                        .filter(c -> c.getSimpleName().equals(type))
                        .findFirst();
        return found.map(
                        c ->
                                Arrays.stream(c.getRecordComponents())
                                        .map(RecordComponent::getName)
                                        .toList())
                .orElse(List.of());
    }
}
