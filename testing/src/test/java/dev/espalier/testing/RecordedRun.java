package dev.espalier.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What JUnit has reported of the run of a class. */
final class RecordedRun implements TestExecutionListener {

    private final List<TestIdentifier> registered = new CopyOnWriteArrayList<>();
    private final AtomicInteger started = new AtomicInteger();
    private final List<String> reasonsOfSkipping = new CopyOnWriteArrayList<>();

    private RecordedRun() {}

    static RecordedRun of(Class<?> type) {
        RecordedRun run = new RecordedRun();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(type))
                                .build(),
                        run);
        return run;
    }

    @Override
    public void dynamicTestRegistered(TestIdentifier identifier) {
        registered.add(identifier);
    }

    @Override
    public void executionStarted(TestIdentifier identifier) {
        if (identifier.isTest()) {
            started.incrementAndGet();
        }
    }

    @Override
    public void executionSkipped(TestIdentifier identifier, String reason) {
        reasonsOfSkipping.add(reason);
    }

    /** A test that is given up before it begins is as good as skipped. */
    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            reasonsOfSkipping.add(
                    result.getThrowable().map(Throwable::getMessage).orElse(""));
        }
    }

    /** The number of tests that were not skipped. */
    int started() {
        return started.get();
    }

    List<String> reasonsOfSkipping() {
        return reasonsOfSkipping;
    }

    /** The display names of the containers that came up while the class ran. */
    List<String> namesOfRepetitions() {
        return registered.stream()
                .filter(TestIdentifier::isContainer)
                .map(TestIdentifier::getDisplayName)
                .toList();
    }
}
