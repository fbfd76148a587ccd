package dev.espalier.benchmarks.question;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Arguments to the JSON of a search. The harness sets the fields. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class QuestionBenchmark {

    /** The name of who is measured. */
    @Param("generated")
    private String questioner;

    private final List<Question> questions = Question.all();
    private QuestionWriter writer;
    private int next;

    /** Makes the contender's writer and checks it; a wrong one fails the run. */
    @Setup
    public void makeWriter() {
        writer = QuestionContender.named(questioner).checkedWriter();
    }

    /**
     * Arguments to bytes.
     *
     * @return what was written
     */
    @Benchmark
    public byte[] query() {
        next = (next + 1) & 3;
        return writer.write(questions.get(next));
    }
}
