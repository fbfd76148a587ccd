package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents near the limits of a class file: no method of more than 64 KiB of code, no constant of more than 65,535 bytes.
 */
class LargeDocumentTest {

    private static final int PROPERTIES = 1000;
    private static final int NESTED = 100;

    /** With names as they come from other systems: the mapping alone is more than a constant holds. */
    private static final String NAME = "propertyOfARecordInASystemThatSomebodyElseHasDesigned";

    @TempDir
    Path library;

    @Test
    void areReadAndWritten() throws IOException, ReflectiveOperationException {
        ClassLibrary nothing = new ClassLibrary(library);
        Compilation compilation = nothing.compile(SourceText.of("com.acme.Large", """
                package com.acme;

                import dev.espalier.annotation.*;
                import java.time.LocalDate;
                import java.util.List;

                @IndexSettings(settings = {
                    @Setting(name = "mapping.total_fields.limit", value = "5000"),
                    @Setting(name = "mapping.nested_fields.limit", value = "200")
                })
                @Document(index = "large")
                public class Large {
                    @Id public String id;
                    %s
                    %s
                }
                """.formatted(
                        lines(PROPERTIES, "public %2$s " + NAME + "%1$d;"),
                        lines(
                                NESTED,
                                "@NestedField public List<Part%1$d> part%1$d;"
                                        + " public record Part%1$d(%2$s value%1$d, LocalDate day%1$d) {}"))));

        assertEquals(List.of(), compilation.messages());
        String document = "{\"id\":\"1\"," + members(PROPERTIES, "\"" + NAME + "%1$d\":%2$s") + ","
                + members(NESTED, "\"part%1$d\":[{\"value%1$d\":%2$s,\"day%1$d\":\"2026-01-31\"}]") + "}";
        assertEquals(document, nothing.roundTrip(compilation, "com.acme.Large_", document));
    }

    private static String lines(int count, String format) {
        List<String> types = List.of("String", "int", "Long", "List<String>");
        return joined(count, format, types, "\n    ");
    }

    private static String members(int count, String format) {
        return joined(count, format, List.of("\"text\"", "1", "2", "[\"a\",\"b\"]"), ",");
    }

    private static String joined(int count, String format, List<String> kinds, String separator) {
        return IntStream.range(0, count)
                .mapToObj(number -> format.formatted(number, kinds.get(number % kinds.size())))
                .collect(Collectors.joining(separator));
    }
}
