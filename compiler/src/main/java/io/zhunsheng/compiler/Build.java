package io.zhunsheng.compiler;

import io.zhunsheng.rule.Conditions;
import io.zhunsheng.rule.Drl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** One run of a compiler of Drools over all files. */
final class Build {
    private static final String FOLDER = "src/main/resources/own/";

    private final List<Mistake> mistakes;
    private final Conditions conditions;

    private Build(List<Mistake> mistakes, Conditions conditions) {
        this.mistakes = mistakes;
        this.conditions = conditions;
    }

    /** With the compiler of the executable model. */
    static Build executable(List<Drl> files) {
        KieBuilder builder = builder(files);
        try {
            builder.buildAll(ExecutableModelProject.class);
        } catch (RuntimeException e) { // a literal it cannot understand, for instance
            return new Build(
                    new ArrayList<>(
                            List.of(new Mistake(null, 0, String.valueOf(e.getMessage()), false))),
                    null);
        }
        boolean wrong = builder.getResults().hasMessages(Message.Level.ERROR);
        List<Mistake> mistakes = DroolsCompiler.mistakes(builder.getResults().getMessages(), files);
        return new Build(mistakes, wrong ? null : conditions(builder));
    }

    /** With the classic compiler, for what it has to say alone. */
    static Build classic(List<Drl> files) {
        KieBuilder builder = builder(files);
        try {
            builder.buildAll();
        } catch (RuntimeException e) {
            return new Build(new ArrayList<>(), null);
        }
        return new Build(DroolsCompiler.mistakes(builder.getResults().getMessages(), files), null);
    }

    boolean done() {
        return conditions != null;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    Conditions conditions() {
        return conditions;
    }

    /** The file a path of Drools stands for, or null. */
    static String file(String path, List<Drl> files) {
        if (path == null || !path.matches(".*own/\\d+\\.drl"))
            return files.size() == 1 ? files.get(0).file() : null;
        return files.get(Integer.parseInt(path.replaceAll(".*own/|\\.drl", ""))).file();
    }

    private static KieBuilder builder(List<Drl> files) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem system = services.newKieFileSystem();
        for (int i = 0; i < files.size(); i++)
            system.write(FOLDER + i + ".drl", files.get(i).text());
        return services.newKieBuilder(system, Build.class.getClassLoader());
    }

    private static Conditions conditions(KieBuilder builder) {
        InternalKieModule module =
                (InternalKieModule) ((KieBuilderImpl) builder).getKieModuleIgnoringErrors();
        Map<String, byte[]> pieces = new HashMap<>();
        for (String name : module.getFileNames())
            pieces.put(name.replace('\\', '/'), module.getBytes(name));
        String list =
                pieces.keySet().stream()
                        .filter(name -> name.endsWith("/drools-model"))
                        .findFirst()
                        .orElseThrow();
        return new Conditions(new MemoryLoader(pieces), list);
    }
}
