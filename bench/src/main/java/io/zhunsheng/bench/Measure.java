package io.zhunsheng.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures whole processes side by side: {@code Measure HOME [--guard | --record | --formats |
 * --long]}; what is asserted is a ratio, never a time.
 */
public final class Measure {
    private static final int ROUNDS = 7;
    private static final int GUARD_ROUNDS = 3;
    private static final int FEW = 100;

    private Measure() {}

    /** Runs what is asked for; exit status 1 where a ratio is too far above the one recorded. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path home = Path.of(args[0]).toAbsolutePath();
        List<String> flags = List.of(args).subList(1, args.length);
        Runs runs = new Runs(home);
        if (flags.contains("--guard") || flags.contains("--record"))
            System.exit(guard(runs, home, flags.contains("--record")) ? 0 : 1);
        if (flags.contains("--formats")) {
            System.out.println(runs.formats().run(ROUNDS).table());
            return;
        }
        List<Comparison> all =
                new ArrayList<>(
                        List.of(
                                runs.one(),
                                runs.many(1_000),
                                runs.threads(1_000),
                                runs.threads(4_000),
                                runs.length()));
        if (flags.contains("--long")) all.add(runs.many(100_000));
        for (Comparison comparison : all) {
            int rounds = comparison.id().equals("many-100000") ? 1 : ROUNDS;
            System.out.println(comparison.run(rounds).table());
        }
    }

    private static boolean guard(Runs runs, Path home, boolean keep)
            throws IOException, InterruptedException {
        Guard guard = new Guard(home.resolve("bench/recorded.txt"));
        boolean holds = true;
        for (Comparison comparison : List.of(runs.one(), runs.many(FEW))) {
            double ratio = comparison.run(GUARD_ROUNDS).ratio(1);
            if (keep) guard.keep(comparison.id(), ratio);
            // A busy machine can make one measurement wrong; being slow does not pass.
            holds &=
                    guard.holds(comparison.id(), ratio)
                            || guard.holds(comparison.id(), comparison.run(ROUNDS).ratio(1));
        }
        return holds;
    }
}
