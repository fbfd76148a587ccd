package dev.espalier.transport;

import java.time.Duration;
import java.util.function.Predicate;

/**
 * What calls and connections of one transport share besides nodes: time, and the threads that watch it and run tasks.
 * None of them is started before it is needed.
 *
 * @param inFlight cuts off what is late
 * @param timer takes up pauses between attempts that nobody blocks for; false if it is too late
 * @param dispatcher runs the code of users
 */
record Machinery(Clock clock, InFlight inFlight, Predicate<InFlight.Member> timer, Dispatcher dispatcher) {

    static Machinery of(TransportConfig config, Clock clock) {
        InFlight inFlight = new InFlight(clock);
        return new Machinery(clock, inFlight, inFlight::add, new Dispatcher(config.executor()));
    }

    void close() {
        inFlight.close(Duration.ZERO);
        dispatcher.close();
    }
}
