package dev.espalier.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes {@code target/CONFORMANCE.md} from the tests that run once for each server. With
 * {@code -Despalier.conformance=write}, the copy that is kept with the sources is written as well.
 */
public final class ConformanceListener implements TestExecutionListener {

    private static final String SERVER = "class-template-invocation";

    private final ConformanceReport report = new ConformanceReport();
    private @Nullable TestPlan plan;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        this.plan = plan;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            boolean passed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
            note(test, passed ? Outcome.PASS : Outcome.FAIL);
        }
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        if (isServer(test)) {
            report.addAbsent(test.getDisplayName(), reason);
        } else {
            note(test, Outcome.notOnThisServer(reason));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan finished) {
        if (report.isEmpty()) {
            return;
        }
        write(Path.of("target", "CONFORMANCE.md"));
        if ("write".equals(System.getProperty("espalier.conformance"))) {
            write(Path.of("CONFORMANCE.md"));
        }
    }

    private void note(TestIdentifier test, Outcome outcome) {
        method(test)
                .ifPresent(method -> server(test)
                        .ifPresent(server -> report.add(
                                words(method.getClassName().replaceAll(".*\\.|Test$", "")),
                                words(method.getMethodName()),
                                server.getDisplayName(),
                                outcome)));
    }

    private static Optional<MethodSource> method(TestIdentifier test) {
        return test.getSource().filter(MethodSource.class::isInstance).map(MethodSource.class::cast);
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

    /** {@code savesAllDocuments} as {@code saves all documents}. */
    private static String words(String name) {
        String spaced = name.replaceAll("(?<=[a-z0-9A-Z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    private void write(Path file) {
        try {
            Files.writeString(file, report.markdown());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
