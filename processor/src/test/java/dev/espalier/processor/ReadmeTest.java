package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.processor.Readme.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The README tells the truth. Its Java compiles ({@code java}), what it shows as generated is generated
 * ({@code java generated}), and what it says is refused is refused in the words shown ({@code java refused}).
 */
class ReadmeTest {

    private static final String IMPORTS = """
            package com.acme;

            import dev.espalier.admin.ClusterAdmin;
            import dev.espalier.annotation.*;
            import dev.espalier.bulk.*;
            import dev.espalier.client.*;
            import dev.espalier.codec.JsonValue;
            import dev.espalier.codec.RawJson;
            import dev.espalier.query.TermsAggregation;
            import dev.espalier.repository.*;
            import dev.espalier.search.*;
            import dev.espalier.transport.request.*;
            import java.time.*;
            import java.util.*;
            """;

    private final Readme readme = Readme.read();

    @Test
    void whatItShowsCompiles() {
        Compilation compilation = compile(readme.blocks("java"));
        assertEquals(
                List.of(),
                compilation.messages().stream()
                        .filter(message -> message.kind() != Diagnostic.Kind.NOTE)
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> whatItShowsAsGeneratedIsGenerated() {
        Compilation compilation = compile(readme.blocks("java"));
        List<Block> blocks = readme.blocks("java generated");
        assertTrue(blocks.size() >= 2, "metamodel and implementation are promised");
        return blocks.stream()
                .map(block -> DynamicTest.dynamicTest(
                        "line " + block.line(),
                        () -> assertTrue(
                                compilation.generated().values().stream()
                                        .anyMatch(text -> text.stripIndent().contains(block.code())
                                                || text.contains(block.code().indent(4))),
                                block.code())));
    }

    @TestFactory
    Stream<DynamicTest> whatItSaysIsRefusedIsRefusedInTheWordsShown() {
        List<Block> blocks = readme.blocks("java refused");
        assertTrue(blocks.size() >= 3, "three refusals are promised");
        return blocks.stream()
                .map(block -> DynamicTest.dynamicTest("line " + block.line(), () -> {
                    List<Block> all = new ArrayList<>(readme.blocks("java"));
                    all.removeIf(other -> other.typeName().isEmpty());
                    all.add(block);
                    assertEquals(block.answer().strip(), errors(compile(all)));
                }));
    }

    @TestFactory
    Stream<DynamicTest> setUpTakesOneCommand() {
        return Stream.of("## Run it", "## Test it")
                .map(heading -> DynamicTest.dynamicTest(
                        heading,
                        () -> assertEquals(
                                1, readme.firstBlockUnder(heading).lines().count())));
    }

    private static String errors(Compilation compilation) {
        return String.join(
                "\n",
                compilation.problems().stream()
                        .filter(message -> message.kind() == Diagnostic.Kind.ERROR)
                        .map(message -> message.text().strip())
                        .toList());
    }

    private static Compilation compile(List<Block> blocks) {
        return CompilerHarness.compiling()
                .compile(blocks.stream().map(ReadmeTest::source).toList());
    }

    /** Types as they stand, statements in a method that has what they use. */
    private static SourceText source(Block block) {
        String type = block.typeName();
        if (!type.isEmpty()) {
            return SourceText.of("com.acme." + type, IMPORTS + block.code());
        }
        String name = "Line" + block.line();
        return SourceText.of(
                "com.acme." + name,
                IMPORTS + "class " + name + " { void run(List<Article> input) {\n" + block.code() + "}}");
    }
}
