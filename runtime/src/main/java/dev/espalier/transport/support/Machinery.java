package dev.espalier.transport.support;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What calls and connections of one transport share besides nodes: time, and the threads that watch it and run tasks.
 * None of them is started before it is needed.
 *
 * @param inFlight cuts off what is late
 * @param timer takes up pauses between attempts that nobody blocks for; false if it is too late
 * @param dispatcher runs the code of users
 */
public record Machinery(Clock clock, InFlight inFlight, Predicate<InFlight.Member> timer, Dispatcher dispatcher) {

    /**
     * With a watch of its own.
     *
     * @param executor null for threads of its own
     */
    public static Machinery of(@Nullable Executor executor, Clock clock) {
        InFlight inFlight = new InFlight(clock);
        return new Machinery(clock, inFlight, inFlight::add, new Dispatcher(executor));
    }

    public void close() {
        inFlight.close(Duration.ZERO);
        dispatcher.close();
    }
}
