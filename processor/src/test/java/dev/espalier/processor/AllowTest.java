package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.processor.AllowedSources.Level;
import dev.espalier.processor.diagnostic.EnvironmentProblem;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.diagnostic.Problems;
import dev.espalier.processor.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each problem that users may decide about, in the sources of {@code bad/<code>} that provoke it: it goes where it is
 * allowed, and everything else is told as before.
 */
class AllowTest {

    /** Reported of what {@code @Allow} itself says, among others; see {@link SeverityTest}. */
    private static final Set<Problem> OF_ALLOW =
            Set.of(EnvironmentProblem.UNKNOWN_CODE, EnvironmentProblem.REFUSED_SETTING);

    @TempDir
    Path locks;

    static Stream<Problem> allowable() {
        return provoked(problem -> problem.isAllowable() && !OF_ALLOW.contains(problem));
    }

    @Tag("same-on-every-jdk")
    @ParameterizedTest
    @MethodSource("allowable")
    void isHeardOnTheDeclarationThatIsMeant(Problem problem) throws IOException {
        assertHeard(problem, Level.DECLARATION);
    }

    /** What is around a place is looked at in one way for all problems; a few of each kind stand for the others. */
    static Stream<Problem> someOfEachKind() {
        return Stream.of(
                        "DOC-120", "DOC-124", "MAP-207", "MAP-220", "MAP-232", "ANA-312", "ANA-315", "SET-355",
                        "EVO-604", "EVO-606", "REP-405", "REP-409", "REP-433", "QJ-521", "QJ-534")
                .map(code -> Problems.of(code).orElseThrow())
                .filter(Problem::isAllowable);
    }

    @ParameterizedTest
    @MethodSource("someOfEachKind")
    void isHeardOnTheTypeAround(Problem problem) throws IOException {
        assertHeard(problem, Level.TYPE);
    }

    @ParameterizedTest
    @MethodSource("someOfEachKind")
    void isHeardOnThePackageAround(Problem problem) throws IOException {
        assertHeard(problem, Level.PACKAGE);
    }

    static Stream<Problem> someWarnings() {
        return someOfEachKind().filter(problem -> problem.severity() != Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("someWarnings")
    void leavesWithAnOptionToo(Problem problem) throws IOException {
        BadSources bad = new BadSources(directory(problem), locks);

        Compilation compilation = CompilerHarness.processingOnly()
                .with(bad.options())
                .with("-A" + problem.severityOption() + "=off")
                .compile(bad.sources());

        assertEquals(others(bad, problem, place -> place), told(compilation.problems(), place -> place));
    }

    @Test
    void isRefusedOfWhatNoCodeCanBeGeneratedWithAndOfWhatHasNoPlace() {
        List<Problem> refused = Problems.all().stream()
                .filter(problem -> !problem.isAllowable())
                .toList();
        SourceText notes = SourceText.of(
                "Notes",
                IntStream.range(0, refused.size())
                        .mapToObj(i -> "@dev.espalier.annotation.Allow(\""
                                + refused.get(i).code() + "\") class C" + i + " {}")
                        .collect(Collectors.joining("\n")));

        Compilation compilation =
                CompilerHarness.processingOnly().with("-Xmaxwarns", "1000").compile(notes);

        List<String> expected = IntStream.range(0, refused.size())
                .mapToObj(i -> "WARNING Notes.java:" + (i + 1) + ":32 [ENV-011] "
                        + refused.get(i).code() + " cannot be allowed: "
                        + (refused.get(i).isAdjustable()
                                ? "it is reported at no place in the source"
                                : "with it, no code can be generated"))
                .toList();
        assertEquals(expected, told(compilation.problems(), place -> place));
    }

    private void assertHeard(Problem problem, Level level) throws IOException {
        BadSources bad = new BadSources(directory(problem), locks);
        List<ExpectedProblem> places = CompiledBadSources.of(bad.directory()).problems().stream()
                .map(ExpectedProblem::of)
                .filter(place -> place.code().equals(problem.code()))
                .toList();
        AllowedSources allowed = AllowedSources.of(bad.sources(), places, problem.code(), level);

        Compilation compilation =
                CompilerHarness.processingOnly().with(bad.options()).compile(allowed.sources());

        assertEquals(others(bad, problem, allowed::moved), told(compilation.messages(), place -> place));
    }

    /** What else is usually told of the sources. */
    private static List<String> others(
            BadSources bad, Problem problem, Function<ExpectedProblem, ExpectedProblem> moved) {
        return told(
                CompiledBadSources.of(bad.directory()).problems().stream()
                        .filter(message -> !message.code().equals(problem.code()))
                        .toList(),
                moved);
    }

    private static List<String> told(List<CompilerMessage> messages, Function<ExpectedProblem, ExpectedProblem> moved) {
        return messages.stream()
                .map(message -> {
                    ExpectedProblem place = moved.apply(ExpectedProblem.of(message));
                    return message.kind() + " " + place.path() + ":" + place.line() + ":" + place.column() + " "
                            + message.text().lines().findFirst().orElseThrow();
                })
                .toList();
    }

    private static Stream<Problem> provoked(Predicate<Problem> which) {
        return Problems.all().stream().filter(which).filter(problem -> Files.exists(directory(problem)));
    }

    private static Path directory(Problem problem) {
        return Fixtures.module().resolve("src/test/resources/bad").resolve(problem.code());
    }
}
