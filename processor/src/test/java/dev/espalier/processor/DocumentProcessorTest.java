package dev.espalier.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.annotation.Document;
import dev.espalier.processor.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** How the processor behaves as one of several in a compiler. */
class DocumentProcessorTest {

    private static final SourceText NOTE = SourceText.of("com.acme.Note", """
            package com.acme;

            import dev.espalier.annotation.Document;
            import dev.espalier.annotation.Id;

            @Document(index = "notes")
            public record Note(@Id String id) {}
            """);

    @Test
    void isFoundByCompilers() {
        assertTrue(ServiceLoader.load(Processor.class).stream()
                .anyMatch(provider -> provider.type() == DocumentProcessor.class));
    }

    @Test
    void tellsGradleThatEachFileHasOneOrigin() throws IOException {
        try (InputStream file =
                DocumentProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            String line = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(DocumentProcessor.class.getName() + ",isolating\n", line);
        }
    }

    @Test
    void namesTheAnnotatedTypeAsTheOnlyOriginOfEachFile() {
        FilerSpy spy = new FilerSpy(new DocumentProcessor());

        Compilation compilation = CompilerHarness.processingOnlyBy(spy).compile(NOTE);

        assertEquals(5, compilation.generated().size());
        assertEquals(5, spy.origins().size());
        spy.origins().forEach((file, origins) -> assertEquals(List.of("com.acme.Note"), origins, file));
    }

    @Test
    void waitsForTypesThatOtherProcessorsWrite() {
        SourceText article = SourceText.of("com.acme.Article", """
                package com.acme;

                import dev.espalier.annotation.Document;
                import dev.espalier.annotation.Id;
                import java.util.List;

                @Document(index = "articles")
                public record Article(@Id String id, List<Level> levels) {}
                """);
        SourceWritingProcessor other =
                new SourceWritingProcessor("com.acme.Level", "package com.acme; public enum Level { LOW, HIGH }");

        Compilation compilation = CompilerHarness.compiling().with(other).compile(article);

        assertEquals(List.of(), compilation.messages());
        assertTrue(compilation.generated().get("com/acme/Article_.java").contains("KeywordPath<Level> levels"));
    }

    @Test
    void reportsItsOwnFailures() {
        DocumentProcessor broken = new DocumentProcessor((environment, target) -> List.of(new BrokenStep()));

        Compilation compilation = CompilerHarness.processingOnlyBy(broken).compile(NOTE);

        CompilerMessage message = compilation.problems().get(0);
        assertEquals("ENV-007", message.code());
        assertEquals(7, message.line());
        assertTrue(message.text().contains("while processing com.acme.Note"), message.text());
        assertTrue(message.text().contains("BrokenStep.process"), message.text());
    }

    @Test
    void reportsWarningsAsErrorsIfTold() {
        String[] options = {"-Aespalier.werror", "-Aespalier.nothing=1"};

        Compilation compilation = CompilerHarness.processingOnly().with(options).compile(NOTE);

        assertEquals(Diagnostic.Kind.ERROR, compilation.problems().get(0).kind());
    }

    /** A step with a bug. */
    private static final class BrokenStep implements ProcessingStep {

        @Override
        public Class<? extends Annotation> annotation() {
            return Document.class;
        }

        @Override
        public StepResult process(TypeElement type, Diagnostics diagnostics) {
            throw new IllegalStateException("a bug");
        }
    }
}
