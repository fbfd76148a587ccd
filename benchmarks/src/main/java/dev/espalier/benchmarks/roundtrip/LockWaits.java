package dev.espalier.benchmarks.roundtrip;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the threads of a {@link Load} waited for a monitor or were parked while they called, as the flight recorder of the
 * JVM has it. Reads of sockets are no such waits.
 */
final class LockWaits {

    private static final List<String> WAITS = List.of("jdk.JavaMonitorEnter", "jdk.JavaMonitorWait", "jdk.ThreadPark");
    private static final int MOST_PLACES = 5;

    /** Waits at one place. */
    private static final class Place {

        private long count;
        private Duration time = Duration.ZERO;
    }

    private final Map<String, Place> places = new TreeMap<>();

    private LockWaits() {}

    /** Records while something is done. */
    static LockWaits during(Callable<?> work) throws Exception {
        Path file = Files.createTempFile("waits", ".jfr");
        try (Recording recording = new Recording()) {
            WAITS.forEach(event ->
                    recording.enable(event).withThreshold(Duration.ZERO).withStackTrace());
            recording.start();
            work.call();
            recording.stop();
            recording.dump(file);
            return read(file);
        } finally {
            Files.delete(file);
        }
    }

    private static LockWaits read(Path file) throws IOException {
        LockWaits waits = new LockWaits();
        try (RecordingFile events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                if (inCall(event)) {
                    Place place = waits.places.computeIfAbsent(place(event), at -> new Place());
                    place.count++;
                    place.time = place.time.plus(event.getDuration());
                }
            }
        }
        return waits;
    }

    /** One line for all, then one for each of the places with the most waits. */
    void print(PrintStream out, String name, long calls) {
        long count = places.values().stream().mapToLong(place -> place.count).sum();
        Duration time = places.values().stream().map(place -> place.time).reduce(Duration.ZERO, Duration::plus);
        line(out, name, String.format(Locale.ROOT, "%,d", calls), calls, count, time, "all");
        places.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Place> place) -> -place.getValue().count))
                .limit(MOST_PLACES)
                .forEach(place ->
                        line(out, "", "", calls, place.getValue().count, place.getValue().time, place.getKey()));
    }

    private static void line(
            PrintStream out, String name, String shown, long calls, long count, Duration time, String place) {
        out.printf(
                Locale.ROOT,
                "| %s | %s | %,d | %.2f | %.2f | %s |%n",
                name,
                shown,
                count,
                1000.0 * count / calls,
                time.toNanos() / 1e3 / calls,
                place);
    }

    /** Not those of a thread without work, or of a thread of the client. */
    private static boolean inCall(RecordedEvent event) {
        return frames(event).stream()
                .anyMatch(frame -> frame.getMethod().getType().getName().equals(Load.class.getName())
                        && frame.getMethod().getName().equals("repeat"));
    }

    /** The innermost method that is not the JDK's, the innermost of all, and the class of what was waited for. */
    private static String place(RecordedEvent event) {
        List<RecordedFrame> frames = frames(event);
        String at = frames.stream()
                .filter(frame -> !ofJdk(frame.getMethod().getType().getName()))
                .findFirst()
                .map(LockWaits::method)
                .orElse("");
        String field = event.getEventType().getName().equals("jdk.ThreadPark") ? "parkedClass" : "monitorClass";
        RecordedClass lock = event.getClass(field);
        return "`" + at + "` in `" + method(frames.get(0)) + "`: `" + (lock == null ? "" : lock.getName()) + "`";
    }

    private static boolean ofJdk(String type) {
        return type.startsWith("java.") || type.startsWith("jdk.") || type.startsWith("sun.");
    }

    private static String method(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private static List<RecordedFrame> frames(RecordedEvent event) {
        return event.getStackTrace() == null ? List.of() : event.getStackTrace().getFrames();
    }
}
