package dev.espalier.benchmarks.roundtrip;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** Threads that do one operation after the other, and what the process spends on that. The threads stay for the next round. */
final class Load implements AutoCloseable {

    /** More than any client does in a round. */
    private static final int MOST = 400_000;

    /** On the clock, in relation to processor time. */
    private static final int LONGEST_WARM_UP = 6;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    private final StoreClient client;
    private final Scenario scenario;
    private final ExecutorService pool;
    private final List<long[]> latencies = new ArrayList<>();

    Load(StoreClient client, Scenario scenario) {
        this.client = client;
        this.scenario = scenario;
        this.pool = Executors.newFixedThreadPool(scenario.threads());
        for (int i = 0; i < scenario.threads(); i++) {
            latencies.add(new long[MOST / scenario.threads()]);
        }
    }

    /**
     * Rounds until the process has spent some time, its compiler included: a busy machine takes longer to get warm.
     *
     * @param cpuMillis processor time
     * @return the last round
     * @throws Exception if an operation fails
     */
    Figures warm(long cpuMillis) throws Exception {
        long end = System.nanoTime() + LONGEST_WARM_UP * cpuMillis * 1_000_000;
        long cpuEnd = system.getProcessCpuTime() + cpuMillis * 1_000_000;
        Figures last;
        do {
            last = run(200);
        } while (system.getProcessCpuTime() < cpuEnd && System.nanoTime() - end < 0);
        return last;
    }

    /**
     * One round.
     *
     * @param millis how long
     * @throws Exception if an operation fails
     */
    Figures run(long millis) throws Exception {
        long cpu = system.getProcessCpuTime();
        long bytes = allocated();
        long begun = System.nanoTime();
        long end = begun + millis * 1_000_000;
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int i = 0; i < scenario.threads(); i++) {
            int first = i;
            tasks.add(() -> repeat(latencies.get(first), first, end));
        }
        List<Integer> counts = counts(pool.invokeAll(tasks));
        long wall = System.nanoTime() - begun;
        cpu = system.getProcessCpuTime() - cpu;
        bytes = allocated() - bytes;
        int operations = counts.stream().mapToInt(Integer::intValue).sum();
        long[] all = new long[0];
        for (int i = 0; i < counts.size(); i++) {
            long[] some = Arrays.copyOf(latencies.get(i), counts.get(i));
            all = LongStream.concat(LongStream.of(all), LongStream.of(some)).toArray();
        }
        Arrays.sort(all);
        return new Figures(
                operations / (wall / 1e9),
                all[operations / 2] / 1e3,
                all[(int) (operations * 0.99)] / 1e3,
                cpu / 1e3 / operations,
                (double) bytes / operations);
    }

    private int repeat(long[] nanos, int first, long end) throws Exception {
        int count = 0;
        long before = System.nanoTime();
        do {
            if (scenario.run(client, first + count) == null) {
                throw new IllegalStateException("no result");
            }
            long after = System.nanoTime();
            nanos[count] = after - before;
            count++;
            before = after;
        } while (before - end < 0 && count < nanos.length);
        return count;
    }

    private static List<Integer> counts(List<Future<Integer>> rounds) throws InterruptedException, ExecutionException {
        List<Integer> counts = new ArrayList<>();
        for (Future<Integer> round : rounds) {
            counts.add(round.get());
        }
        return counts;
    }

    /** By all threads that live. Those of a client live as long as the client. */
    private long allocated() {
        return LongStream.of(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
