package io.zhunsheng.examples;

// README:
import io.zhunsheng.Zhunsheng;
import io.zhunsheng.check.CheckResult;
import io.zhunsheng.check.Checker;
import java.nio.file.Path;

/** Checks one report and prints what was found. */
public class CheckOneReport {
    public static void main(String[] args) {
        Checker checker = Zhunsheng.checker(); // build once, share between threads
        CheckResult result = checker.check(Path.of(args[0]));
        System.out.println(result.compliant() ? "合格" : "不合格");
        result.findings().forEach(System.out::println);
    }
}
// :README
