package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.diagnostic.EnvironmentProblem;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.diagnostic.Problems;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.diagnostic.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each problem of the catalogue, provoked by sources in {@code bad/<code>}. The sources announce in comments where they
 * are wrong; all of that is reported, in one build, and nothing else; see {@link BadSources} for what else a directory
 * can hold.
 */
class BadSourcesTest {

    /** What no source can provoke, with a test of its own. */
    private static final Set<Problem> PROVOKED_ELSEWHERE = Set.of(
            EnvironmentProblem.NO_TEXT_POSITIONS,
            EnvironmentProblem.INTERNAL_FAILURE,
            EnvironmentProblem.OTHER_RUNTIME,
            EnvironmentProblem.NEWER_DOCUMENT,
            DocumentProblem.UNNAMED_PARAMETERS,
            RepositoryProblem.PARAMETERS_WITHOUT_NAMES);

    private static final Pattern ARTICLE = Pattern.compile("(?<![\\w'\"`])(an?) ([\\p{L}_]+)");

    static List<Path> bad() {
        return Fixtures.bad();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void reportsEachProblemAtItsPlace(Path directory) {
        Compilation compilation = CompiledBadSources.of(directory);

        List<ExpectedProblem> reported = compilation.problems().stream()
                .map(ExpectedProblem::of)
                .sorted()
                .toList();
        assertEquals(lines(BadSources.expected(directory)), lines(reported), () -> texts(compilation));
        assertTrue(
                reported.stream().anyMatch(problem -> problem.code().equals(code(directory))),
                "provokes another problem than its directory says");
        compilation.problems().forEach(BadSourcesTest::assertSaysWhatToDo);
    }

    /** A second directory of a code, for other options, has a word behind it. */
    private static String code(Path directory) {
        return directory.getFileName().toString().replaceFirst("^([A-Z]+-\\d+)-[a-z]+$", "$1");
    }

    private static void assertSaysWhatToDo(CompilerMessage message) {
        String text = message.text();
        assertTrue(text.matches("(?s)\\[[A-Z]+-\\d+] \\S.*\\n\\s*help: \\S.*\\n\\s*see: \\S+"), text);
        assertTrue(!text.contains("{0}") && !text.contains("Optional["), text);
        text.lines()
                .filter(line -> !line.startsWith("  ") || line.startsWith("  help:"))
                .flatMap(line -> ARTICLE.matcher(line).results())
                .forEach(article -> assertEquals(Wording.withArticle(article.group(2)), article.group(), text));
        assertFalse(text.matches("(?s).*(^|[^-0-9.])1 [a-z]{3,}s\\b.*"), text);
    }

    @Test
    void hasSourcesForEveryProblem() {
        Set<String> provoked =
                Fixtures.bad().stream().map(BadSourcesTest::code).collect(Collectors.toCollection(TreeSet::new));
        Set<String> catalogue = Problems.all().stream()
                .filter(problem -> !PROVOKED_ELSEWHERE.contains(problem))
                .map(Problem::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(catalogue, provoked);
    }

    private static String lines(List<ExpectedProblem> problems) {
        return problems.stream().map(ExpectedProblem::toString).collect(Collectors.joining("\n"));
    }

    private static String texts(Compilation compilation) {
        return compilation.messages().stream().map(CompilerMessage::toString).collect(Collectors.joining("\n"));
    }
}
