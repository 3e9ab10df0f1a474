package io.zhunsheng.check;

import io.zhunsheng.rule.Conditions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;

/** Loads compiled conditions. */
final class Models {
    private Models() {}

    static List<Model> of(List<Conditions> conditions) {
        List<Model> models = new ArrayList<>();
        for (Conditions some : conditions) load(some, models);
        return models;
    }

    private static void load(Conditions conditions, List<Model> models) {
        ClassLoader loader = conditions.loader();
        try (InputStream in = loader.getResourceAsStream(conditions.list())) {
            if (in == null)
                throw new IllegalStateException("no compiled rules at " + conditions.list());
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R"))
                if (!line.isBlank() && !line.startsWith("Drools-Model-Version:"))
                    models.add(
                            (Model)
                                    Class.forName(line.strip(), true, loader)
                                            .getDeclaredConstructor()
                                            .newInstance());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
