package dev.espalier.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes {@code target/CONFORMANCE.md} from the tests that run once for each server: what the copy that is kept with
 * the sources should be. With {@code -Despalier.conformance=write}, that copy is written as well.
 */
public final class ConformanceListener implements TestExecutionListener {

    private static final String SERVER = "class-template-invocation";

    private final ConformanceRun run = new ConformanceRun();
    private @Nullable TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        this.plan = plan;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            switch (result.getStatus()) {
                case SUCCESSFUL -> note(test, Outcome.PASS);
                case FAILED -> note(test, Outcome.FAIL);
                // An assumption that does not hold.
                case ABORTED ->
                    executionSkipped(
                            test,
                            result.getThrowable().map(Throwable::getMessage).orElse("no reason given"));
            }
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        server(test).map(TestIdentifier::getDisplayName).ifPresent(server -> {
            if (reason.startsWith(server + " is ")) {
                // Not available here, or left out of this run: the tests of the area say nothing about it.
                run.addUnavailable(area(test), server);
            } else if (isServer(test)) {
                run.addLacking(area(test), server, reason);
            } else {
                note(test, Outcome.notOnThisServer(reason));
            }
        });
    }

    private String area(TestIdentifier test) {
        return test.getSource()
                .or(() -> Objects.requireNonNull(plan).getParent(test).flatMap(TestIdentifier::getSource))
                .map(source -> RowName.area(
                        source instanceof MethodSource method
                                ? method.getJavaClass()
                                : ((ClassSource) source).getJavaClass()))
                .orElseThrow();
    }

    private void note(TestIdentifier test, Outcome outcome) {
        test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .ifPresent(method -> server(test)
                        .ifPresent(server -> run.add(
                                RowName.of(method.getJavaClass(), method.getJavaMethod(), test.getDisplayName()),
                                server.getDisplayName(),
                                outcome)));
    }

    private Optional<TestIdentifier> server(TestIdentifier test) {
        Optional<TestIdentifier> place = Optional.of(test);
        while (place.isPresent() && !isServer(place.get())) {
            place = place.flatMap(Objects.requireNonNull(plan)::getParent);
        }
        return place;
    }

    private static boolean isServer(TestIdentifier place) {
        return place.getUniqueIdObject().getLastSegment().getType().equals(SERVER);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan finished) {
        Path kept = Path.of("CONFORMANCE.md");
        if (Files.exists(kept)) {
            boolean complete = System.getProperty("test") == null;
            String expected =
                    run.over(ConformanceTable.parse(read(kept)), complete).markdown();
            write(Path.of("target", "CONFORMANCE.md"), expected);
            if ("write".equals(System.getProperty("espalier.conformance"))) {
                write(kept, expected);
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
