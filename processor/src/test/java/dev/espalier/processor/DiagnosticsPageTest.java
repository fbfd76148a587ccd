package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.diagnostic.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page of diagnostics says what the catalogue says. After an intended change, {@code -Despalier.diagnostics=write}
 * writes it anew.
 */
class DiagnosticsPageTest {

    private static final Path PAGE = Fixtures.module().resolve("DIAGNOSTICS.md");

    private static final String HEAD = """
            # Diagnostics

            What the annotation processor says, by code. The tests write this file from the catalogue and from the sources that
            provoke each problem: `mvn verify -pl processor -am -Despalier.diagnostics=write`.

            A message begins with its code and says what is wrong, where, what to do, and where it is explained. *Adjustable* problems
            leave the decision to you: `-Aespalier.severity.<CODE>=error|warning|note|off` (the code with an underscore, as in `QJ_521`:
            compilers take no hyphen in the name of an option), or `@Allow("<code>")` on what is meant to be so, or on a method, a type or
            a package around it. With the others no code can be generated. `-Aespalier.werror` makes errors of all warnings.

            Numbers in braces stand for what the message names in your source.
            """;

    @Test
    void saysWhatTheCatalogueSays() throws IOException {
        String page =
                HEAD + Problems.all().stream().map(DiagnosticsPageTest::section).collect(Collectors.joining());
        if ("write".equals(System.getProperty("espalier.diagnostics"))) {
            Files.writeString(PAGE, page);
        }
        assertEquals(page, Files.readString(PAGE));
    }

    private static String section(Problem problem) {
        String head = "\n## " + problem.code() + "\n\n"
                + "Severity: " + problem.severity().text() + adjustable(problem) + ".\n\n"
                + "```text\n" + problem.message() + "\nhelp: " + problem.help() + "\n```\n";
        Path directory = Fixtures.module().resolve("src/test/resources/bad").resolve(problem.code());
        return Files.isDirectory(directory) ? head + example(problem, directory) : head;
    }

    private static String adjustable(Problem problem) {
        if (!problem.isAdjustable()) {
            return "";
        }
        return problem.isAllowable() ? ", adjustable" : ", adjustable by the option alone";
    }

    /** What is reported there, at the line that it is reported on. */
    private static String example(Problem problem, Path directory) {
        CompilerMessage first = CompiledBadSources.of(directory).problems().stream()
                .filter(message -> message.code().equals(problem.code()))
                .findFirst()
                .orElseThrow();
        String line = BadSources.sources(directory).stream()
                .filter(source -> source.path().equals(first.path()))
                .findFirst()
                .map(source -> source.text().split("\n")[(int) first.line() - 1])
                .map(text -> "```java\n" + text.replaceAll("\\s*// .*", "").strip() + "\n```\n\n")
                .orElseGet(() -> options(directory));
        return "\nFor example,\n\n" + line + "gives\n\n```text\n" + first.text().strip() + "\n```\n";
    }

    private static String options(Path directory) {
        return "```text\n" + String.join("\n", Fixtures.options(directory)) + "\n```\n\n";
    }
}
