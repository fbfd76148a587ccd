package dev.espalier.samples.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The page on testing shows nothing but what stands in the tests beside this one. */
class TestingPageTest {

    private static final Path ROOT = Path.of(System.getProperty("espalier.root", "../.."));
    private static final Path TESTS = Path.of("src", "test", "java", "dev", "espalier", "samples", "notes");

    @TestFactory
    Stream<DynamicTest> everyPieceOfCodeIsThatOfATest() throws IOException {
        List<String> tests = sources();
        List<String> blocks = blocks("java");
        assertTrue(blocks.size() >= 7, "every way to a server is shown");
        return blocks.stream()
                .map(block -> DynamicTest.dynamicTest(
                        firstLine(block),
                        () -> assertEquals(
                                1,
                                tests.stream()
                                        .filter(test -> test.contains(withoutIndent(block)))
                                        .count(),
                                block)));
    }

    @TestFactory
    Stream<DynamicTest> theConfigurationIsThatOfThisBuild() throws IOException {
        String pom = withoutIndent(Files.readString(ROOT.resolve("pom.xml")));
        return blocks("xml").stream()
                .filter(block -> block.contains("systemPropertyVariables"))
                .flatMap(block -> block.lines().filter(line -> line.contains("espalier.testing.")))
                .map(line -> DynamicTest.dynamicTest(line.strip(), () -> assertTrue(pom.contains(line.strip()), line)));
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("^```" + language + "\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("testing/README.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            return files.map(TestingPageTest::source).toList();
        }
    }

    private static String source(Path file) {
        try {
            return withoutIndent(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String withoutIndent(String text) {
        return text.replaceAll("(?m)^ +", "");
    }

    private static String firstLine(String block) {
        return block.lines().findFirst().orElse("");
    }
}
