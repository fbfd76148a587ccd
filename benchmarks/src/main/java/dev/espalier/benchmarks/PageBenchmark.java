package dev.espalier.benchmarks;

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

/** The response to a search with a hundred hits, to typed hits. The harness sets the fields. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PageBenchmark {

    /** The name of who is measured. */
    @Param("generated")
    private String contender;

    private final byte[] response = SamplePage.of(SampleProducts.all()).json();
    private PageReader<?> reader;

    /** Makes the contender's reader and checks it; a wrong one fails the run. */
    @Setup
    public void makeReader() {
        reader = Contender.named(contender).checkedPageReader();
    }

    /**
     * Bytes to typed hits.
     *
     * @return what holds them
     */
    @Benchmark
    public Object search() {
        return reader.read(response);
    }
}
