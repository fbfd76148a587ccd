package dev.espalier.benchmarks;

import dev.espalier.benchmarks.question.QuestionContender;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks: with all contenders on the class path, unless the options name some. */
public final class Measure {

    private static final String CONTENDER = "contender";
    private static final String QUESTIONER = "questioner";

    private Measure() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments options of JMH
     * @throws CommandLineOptionException if there is no such option
     * @throws RunnerException if a contender is wrong
     */
    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        CommandLineOptions options = new CommandLineOptions(arguments);
        ChainedOptionsBuilder run = new OptionsBuilder()
                .parent(options)
                .shouldFailOnError(true)
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTimeProfiler.class);
        if (!options.getParameter(CONTENDER).hasValue()) {
            run.param(CONTENDER, Contender.all().stream().map(Contender::name).toArray(String[]::new));
        }
        if (!options.getParameter(QUESTIONER).hasValue()) {
            run.param(
                    QUESTIONER,
                    QuestionContender.all().stream()
                            .map(QuestionContender::name)
                            .toArray(String[]::new));
        }
        new Runner(run.build()).run();
    }
}
