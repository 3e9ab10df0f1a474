package io.zhunsheng.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler of rules is there for rules of one's own, and nowhere else. */
final class CompilerLayersTest {
    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.zhunsheng");
    private static final List<String> COMPILERS =
            List.of(
                    "drools-engine",
                    "drools-mvel",
                    "drools-drl",
                    "drools-ecj",
                    "drools-model-codegen",
                    "drools-codegen",
                    "drools-wiring-dynamic",
                    "drools-tms",
                    "drools-commands",
                    "drools-io",
                    "drools-model-prototype",
                    "ecj-",
                    "mvel2",
                    "antlr",
                    "javaparser",
                    "kie-util-maven",
                    "compiler" + File.separator + "target",
                    "zhunsheng-compiler");

    @Test
    void nobodyNamesTheCompiler() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.zhunsheng.compiler..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.zhunsheng.compiler..")
                .because(
                        "it is found as a service when it is on the class path, and missed by nobody otherwise")
                .check(ALL);
    }

    @Test
    void besidesTheEngineItAloneKnowsDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.zhunsheng.compiler..", "io.zhunsheng.rules..")
                .and()
                .haveNameNotMatching(
                        "io\\.zhunsheng\\.check\\.(Models|Network|Piece|PlainPacking)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..", "org.mvel2..")
                .because("another engine must be a change to four classes and one module")
                .check(ALL);
    }

    @Test
    void theCompilerHasNothingToDoWithCheckingOrWriting() {
        noClasses()
                .that()
                .resideInAPackage("io.zhunsheng.compiler..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.zhunsheng.check..",
                        "io.zhunsheng.write..",
                        "io.zhunsheng.cli..",
                        "io.zhunsheng.rules..")
                .because("conditions go in and compiled conditions come out")
                .check(ALL);
    }

    @Test
    void withoutItReportsAreCheckedAndRulesOfOnesOwnRefusedPlainly(@TempDir Path folder)
            throws Exception {
        Run.of("new-rule", "own-rule", "--in", folder);
        Path report = Reports.write(folder, "good.txt", Reports.GOOD);
        assertEquals("0 ", start("check", "--format", "none", report.toString()));
        String refused = start("check", "--rules", folder.toString(), report.toString());
        assertTrue(refused.startsWith("2 ") && refused.contains("zhunsheng 启动脚本"), refused);
    }

    /** Exit status and standard error of a process without the compiler's jars. */
    private static String start(String... words) throws IOException, InterruptedException {
        String path =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(jar -> COMPILERS.stream().noneMatch(jar::contains))
                        .collect(Collectors.joining(File.pathSeparator));
        List<String> command =
                Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-XX:TieredStopAtLevel=1",
                                        "-cp",
                                        path,
                                        "io.zhunsheng.cli.Main"),
                                Arrays.stream(words))
                        .toList();
        Path err = Files.createTempFile("zhunsheng", ".err");
        Process process =
                new ProcessBuilder(command)
                        .redirectError(err.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        int status = process.waitFor();
        return status + " " + Files.readString(err, StandardCharsets.UTF_8);
    }
}
