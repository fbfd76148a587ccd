package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether servers count the numbers of a vector themselves depends on their release. */
@DisplayName("Vectors without dims")
class UnstatedDimensionsTest {

    @ParameterizedTest(name = "for {0}: {1}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            elasticsearch:8.11                   | ''
            elasticsearch:9.4                    | ''
            elasticsearch:8.10                   | MAP-209
            elasticsearch:8.10,elasticsearch:9.4 | MAP-209
            opensearch:2.19                      | MAP-209
            opensearch:3.8                       | MAP-209
            """)
    void areForServersThatCount(String target, String codes) {
        Compilation compilation = CompilerHarness.compiling()
                .with("-Aespalier.target=" + target)
                .compile(SourceText.of("com.acme.Picture", """
                        package com.acme;

                        import dev.espalier.annotation.DenseVectorField;
                        import dev.espalier.annotation.Document;
                        import dev.espalier.annotation.Id;

                        @Document(index = "pictures")
                        public record Picture(@Id String id, @DenseVectorField float[] embedding) {}
                        """));

        assertEquals(
                codes,
                compilation.problems().stream()
                        .map(CompilerMessage::code)
                        .filter(code -> code.startsWith("MAP-"))
                        .collect(Collectors.joining(" ")));
    }
}
