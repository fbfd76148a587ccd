package dev.espalier.benchmarks;

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

/** One document between an object and UTF-8 bytes, sixteen different ones in turn. The harness sets the fields. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DocumentBenchmark {

    /** The name of who is measured. */
    @Param("generated")
    private String contender;

    private final List<SampleProduct> samples = SampleProducts.all();
    private ProductMapper mapper;
    private int turn;

    /** Makes the contender's mapper and checks it; a wrong one fails the run. */
    @Setup
    public void makeMapper() {
        mapper = Contender.named(contender).checkedMapper();
    }

    /**
     * Object to bytes.
     *
     * @return a fresh array
     */
    @Benchmark
    public byte[] write() {
        return mapper.write(nextSample().product());
    }

    /**
     * Bytes to object.
     *
     * @return the object
     */
    @Benchmark
    public Product read() {
        SampleProduct sample = nextSample();
        return mapper.read(sample.json(), sample.product().id());
    }

    private SampleProduct nextSample() {
        turn = (turn + 1) % samples.size();
        return samples.get(turn);
    }
}
