package dev.espalier.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.annotation.Document;
import dev.espalier.processor.CompilerHarness;
import dev.espalier.processor.SourceText;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.Construction;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.DynamicMapping;
import dev.espalier.processor.model.PropertyAccess;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.PropertyRole;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.model.Visibility;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.Target;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** What the scanner makes of sources. */
class DocumentScannerTest {

    @Test
    void readsRecords() {
        DocumentModel document = scan("""
                @Document(index = "articles", dynamic = Dynamic.TRUE)
                public record Article(@Id String id, @TextField(index = false) String title, @Version long version) {}
                """);

        assertEquals("com.acme.Article", document.name().qualifiedName());
        assertEquals(Visibility.PUBLIC, document.visibility());
        assertEquals(
                new Construction.Creator(null, List.of("id", "title", "version")),
                document.object().construction());
        assertEquals("articles", document.index().name());
        assertTrue(document.index().versioned());
        assertEquals(DynamicMapping.TRUE, document.index().dynamic());
        assertEquals(
                List.of(PropertyRole.ID, PropertyRole.FIELD, PropertyRole.VERSION),
                document.properties().stream().map(PropertyModel::role).toList());
        assertFalse(document.version().orElseThrow().isField());
        PropertyModel title = property(document, "title");
        assertEquals(FieldType.TEXT, title.field().type());
        assertFalse(title.field().indexed());
        assertEquals(
                JsonTree.of(false),
                title.field().parameter("index").orElseThrow().value());
        assertEquals(PropertyAccess.component("title"), title.access());
    }

    @Test
    void readsBeansByTheirAccessors() {
        DocumentModel document = scan("""
                @Document(index = "articles", versioned = false)
                class Article {
                    private boolean draft;
                    private String URL;
                    String getURL() { return URL; }
                    void setURL(String value) { URL = value; }
                    boolean isDraft() { return draft; }
                    Article setDraft(boolean value) { draft = value; return this; }
                    @Id String getKey() { return URL; }
                    void setKey(String key) {}
                    void setKey(int key) {}
                    String getComputed() { return ""; }
                    static String getStatic() { return ""; }
                }
                """);

        assertEquals(Visibility.PACKAGE_PRIVATE, document.visibility());
        assertEquals(new Construction.Setters(), document.object().construction());
        assertFalse(document.index().versioned());
        assertEquals(
                List.of("draft", "URL", "key"),
                document.properties().stream().map(PropertyModel::name).toList());
        assertEquals(
                PropertyAccess.accessors("isDraft", "setDraft"),
                property(document, "draft").access());
        assertEquals("key", document.id().orElseThrow().name());
    }

    @Test
    void readsTypes() {
        DocumentModel document = scan("""
                @Document(index = "articles")
                record Article(@Id String id, int words, Integer pages, List<? extends Level> levels, Author author) {
                    enum Level { LOW, HIGH }
                    record Author(String name) {}
                }
                """);

        assertEquals(
                new TypeModel.Scalar(ScalarKind.INT, true),
                property(document, "words").type());
        assertEquals(
                new TypeModel.Scalar(ScalarKind.INT, false),
                property(document, "pages").type());
        TypeModel.Collection levels = assertInstanceOf(
                TypeModel.Collection.class, property(document, "levels").type());
        assertEquals(CollectionKind.LIST, levels.kind());
        assertEquals(
                List.of("LOW", "HIGH"),
                assertInstanceOf(TypeModel.Enumeration.class, levels.element()).constants());
        assertEquals(
                "Article.Author",
                property(document, "author").object().orElseThrow().name().nestedName());
    }

    @Test
    void knowsNullableByItsSimpleName() {
        DocumentModel document = scan("""
                @Document(index = "articles")
                record Article(@Id String id, @Nullable String title, @Article.Nullable String content, String text) {
                    @interface Nullable {}
                }
                """);

        assertEquals(
                List.of(false, true, true, false),
                document.properties().stream().map(PropertyModel::nullable).toList());
    }

    private static PropertyModel property(DocumentModel document, String name) {
        return document.object().property(name).orElseThrow();
    }

    private static DocumentModel scan(String type) {
        ScanningProcessor processor = new ScanningProcessor();
        CompilerHarness.processingOnlyBy(processor).compile(SourceText.of("com.acme.Article", """
                package com.acme;

                import dev.espalier.annotation.*;
                import java.util.List;
                import org.jspecify.annotations.Nullable;

                """ + type));
        return processor.model;
    }

    /** Scans, and does nothing else. */
    private static final class ScanningProcessor extends AbstractProcessor {

        private DocumentModel model;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of(Document.class.getName());
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (var element : round.getElementsAnnotatedWith(Document.class)) {
                ScanResult<DocumentModel> result = new DocumentScanner(processingEnv, Target.DEFAULT)
                        .scan((TypeElement) element, new Diagnostics());
                model = ((ScanResult.Ready<DocumentModel>) result).model();
            }
            return false;
        }
    }
}
