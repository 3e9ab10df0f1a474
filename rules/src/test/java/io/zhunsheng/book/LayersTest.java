package io.zhunsheng.book;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One direction, no way back: document, outline, report, rule, check. */
class LayersTest {
    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.zhunsheng");
    private static final List<String> HIDDEN =
            List.of("org.drools", "org.kie", "com.fasterxml", "org.slf4j");

    @Test
    void documentsKnowNoOutlineNoReportNoRule() {
        knowNothing("document", "outline", "report", "rule", "check", "write");
    }

    @Test
    void lookingForThingsKnowsNothingOfReports() {
        knowNothing("text", "document", "outline", "report", "rule", "check", "write");
    }

    @Test
    void outlinesKnowNoReportNoRule() {
        knowNothing("outline", "report", "rule", "check", "write");
    }

    @Test
    void factsKnowNoRule() {
        knowNothing("report", "rule", "check", "write");
    }

    @Test
    void rulesKnowNoReportNoChecker() {
        knowNothing("rule", "document", "outline", "report", "check", "write");
    }

    @Test
    void checkingKnowsNoOutputFormat() {
        knowNothing("check", "write");
    }

    /**
     * What the rule compiler makes of the conditions lies in io.zhunsheng.rules and is not ours to
     * judge. The compiler of rules of one's own (module compiler, CompilerLayersTest) has to know
     * Drools, too: it is another program's step, before checking, and no embedder gets it.
     */
    @Test
    void onlyTheEngineKnowsTheRuleEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.zhunsheng.rules..", "io.zhunsheng.compiler..")
                .and()
                .haveNameNotMatching(
                        "io\\.zhunsheng\\.check\\.(Models|Network|Piece|PlainPacking)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .because("another engine must be a change to four classes")
                .check(ALL);
    }

    @Test
    void onlyDataReadsYaml() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.zhunsheng.data", "io.zhunsheng.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.dataformat..")
                .because("slips and their line numbers are noted in one place")
                .check(ALL);
    }

    @Test
    void noLibraryShowsInPublicSignatures() {
        List<String> shown = new ArrayList<>();
        for (JavaClass type : ALL) {
            if (!seen(type) || type.getPackageName().startsWith("io.zhunsheng.rules")) continue;
            for (JavaCodeUnit unit : type.getCodeUnits())
                if (open(unit.getModifiers())) shown(unit, shown);
            type.getFields().stream()
                    .filter(f -> open(f.getModifiers()) && hidden(f.getRawType()))
                    .forEach(f -> shown.add(f.getFullName()));
            type.getAllRawSuperclasses().stream()
                    .filter(LayersTest::hidden)
                    .forEach(s -> shown.add(type.getName() + " extends " + s.getName()));
        }
        assertEquals(
                List.of(),
                shown,
                "an embedder would have to know these libraries; wrap what they give");
    }

    private static void shown(JavaCodeUnit unit, List<String> shown) {
        List<JavaClass> types = new ArrayList<>(unit.getRawParameterTypes());
        types.add(unit.getRawReturnType());
        if (types.stream().anyMatch(LayersTest::hidden)) shown.add(unit.getFullName());
    }

    private static boolean seen(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getSimpleName().equals("package-info");
    }

    private static boolean open(java.util.Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC)
                || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean hidden(JavaClass type) {
        return HIDDEN.stream().anyMatch(library -> type.getPackageName().startsWith(library));
    }

    private static void knowNothing(String layer, String... others) {
        String[] packages =
                java.util.Arrays.stream(others)
                        .map(p -> "io.zhunsheng." + p + "..")
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("io.zhunsheng." + layer + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .because("facts flow one way: document, outline, report, rule, check, write")
                .check(ALL);
    }
}
