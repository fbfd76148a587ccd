package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds whose sources are in another encoding than UTF-8. */
class EncodingTest {

    private static final SourceText REPOSITORY = SourceText.of("com.acme.Hotels", """
            package com.acme;

            import dev.espalier.annotation.Document;
            import dev.espalier.annotation.Id;
            import dev.espalier.annotation.KeywordField;
            import dev.espalier.annotation.Query;
            import dev.espalier.annotation.Repository;
            import dev.espalier.repository.DocumentRepository;
            import java.util.List;

            @Repository
            public interface Hotels extends DocumentRepository<Hotels.Hotel, String> {

                @Document(index = "hotels")
                record Hotel(@Id String id, @KeywordField(name = "stra\\u00dfe") String street) {}

                List<Hotel> findByStreet(String street);

                @Query("{\\"terms\\": {\\"stra\\u00dfe\\": [\\"caf\\u00e9 \\\\\\\\\\u00e9 \\u2028\\ud83d\\ude00\\"]}}")
                List<Hotel> inLine();

                @Query(resource = "queries/street.json")
                List<Hotel> inFile();
            }
            """);

    @TempDir
    Path output;

    @Test
    void loseNoLetters() throws IOException {
        Files.createDirectories(output.resolve("queries"));
        Files.writeString(output.resolve("queries/street.json"), "{\"term\": {\"straße\": \"Größe 中\"}}");

        assertEquals(List.of(), messagesOfCompiling("US-ASCII"));

        String implementation =
                Files.readString(output.resolve("com/acme/Hotels_Impl.java"), StandardCharsets.US_ASCII);
        assertContains(
                "{\"terms\":{\"stra\\u00dfe\":[\"caf\\u00e9 \\\\\\\\\\u00e9 \\\\u2028\\\\ud83d\\\\ude00\"]}}",
                implementation);
        assertContains("{\"term\":{\"stra\\u00dfe\":\"Gr\\u00f6\\u00dfe \\u4e2d\"}}", implementation);
        assertContains("\"stra\\u00dfe\"", Files.readString(output.resolve("com/acme/Hotels_Hotel_.java")));
        assertContains(
                "\"straße\": {", Files.readString(output.resolve("META-INF/espalier/com.acme.Hotels$Hotel.json")));
        assertContains(
                "\"Größe 中\"", Files.readString(output.resolve("META-INF/espalier/queries/com.acme.Hotels.json")));
    }

    private List<String> messagesOfCompiling(String encoding) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-encoding",
                encoding,
                "-Xlint:all,-processing",
                "-d",
                output.toString(),
                "-cp",
                output + File.pathSeparator + System.getProperty("java.class.path"));
        JavaCompiler.CompilationTask task = compiler.getTask(null, null, collector, options, null, List.of(REPOSITORY));
        task.setProcessors(List.of(new DocumentProcessor()));
        task.call();
        return collector.getDiagnostics().stream().map(Object::toString).toList();
    }

    private static void assertContains(String part, String text) {
        assertTrue(text.contains(part), text);
    }
}
