package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated code compiles in a named module, which may or may not know the compiler's API. */
class NamedModuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "requires java.compiler;"})
    void takesGeneratedCode(String further) {
        SourceText module = SourceText.of("module-info", """
                module com.acme {
                    requires dev.espalier.annotations;
                    requires dev.espalier.runtime;
                    %s
                }
                """.formatted(further));
        SourceText article = SourceText.of("com.acme.Note", """
                package com.acme;

                import dev.espalier.annotation.Document;
                import dev.espalier.annotation.Id;

                @Document(index = "notes")
                public record Note(@Id String id) {}
                """);

        Compilation compilation = CompilerHarness.compiling()
                .with("--module-path", System.getProperty("java.class.path"))
                .compile(module, article);

        assertEquals(List.of(), compilation.messages());
    }
}
