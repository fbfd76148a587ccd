package dev.espalier.processor.scan;

import dev.espalier.annotation.Compat;
import dev.espalier.annotation.Document;
import dev.espalier.processor.diagnostic.Diagnostic;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.diagnostic.EnvironmentProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.DynamicMapping;
import dev.espalier.processor.model.IndexDefinition;
import dev.espalier.processor.model.IndexModel;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.OldestVersion;
import dev.espalier.processor.model.RootMapping;
import dev.espalier.processor.model.StatedName;
import dev.espalier.schema.Target;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads types annotated with {@code @Document}. */
public final class DocumentScanner {

    private final Types types;
    private final Target target;
    private final Map<TypeElement, Scan> scans = new HashMap<>();
    private final Set<String> awaited = new HashSet<>();

    /** A scanner for one run of the compiler. */
    public DocumentScanner(ProcessingEnvironment environment, Target target) {
        this.types = environment.getTypeUtils();
        this.target = target;
    }

    /** What was read of a type, with what could not be. */
    private record Scan(ScanResult<DocumentModel> result, List<Diagnostic> found) {}

    /**
     * Reads a document type with everything inside it; once in a round, for it is asked for again by its repositories.
     *
     * @param type the annotated type
     * @param diagnostics collects what cannot be read
     */
    public ScanResult<DocumentModel> scan(TypeElement type, Diagnostics diagnostics) {
        Scan scan = scans.get(type);
        if (scan == null) {
            Diagnostics found = diagnostics.inner();
            scan = new Scan(read(type, found), found.all());
            scans.put(type, scan);
        }
        diagnostics.reportAll(scan.found());
        return scan.result();
    }

    /** Forgets what was read: the next round may know more of the same types. */
    public void forget() {
        scans.clear();
    }

    /** What scanners of records share that are written as the objects inside a document are. */
    ScanContext context(TypeElement document, Diagnostics diagnostics) {
        return new ScanContext(document, types, target, diagnostics);
    }

    private ScanResult<DocumentModel> read(TypeElement type, Diagnostics diagnostics) {
        ElementRef source = ElementRef.of(type);
        AnnotationUse annotation = AnnotationReader.find(source, Document.class)
                .orElseThrow(() -> new IllegalArgumentException(type + " is not annotated with @Document"));
        Optional<String> unfit = unfit(type);
        if (unfit.isPresent()) {
            diagnostics.report(DocumentProblem.NOT_A_DOCUMENT_TYPE, source, type.getSimpleName(), unfit.get());
            return new ScanResult.Rejected<>();
        }
        Diagnostics found = diagnostics.inner();
        ScanContext context = context(type, found);
        Optional<ObjectModel> object = new ObjectScanner(context).document(source);
        IndexDefinition definition = new IndexDefinitionScanner(context).scan(source);
        RootMapping root = RootMappingScanner.scan(source, context);
        stream(annotation, definition, found);
        if (!context.unresolved().isEmpty()) {
            diagnostics.reportAll(found.all());
            return new ScanResult.Deferred<>(context.unresolved());
        }
        Optional<TypeElement> written = awaited(context, found.hasErrors());
        if (written.isPresent()) {
            found.report(
                    EnvironmentProblem.LOMBOK_IS_LATE, source, written.get().getSimpleName());
            return new ScanResult.Deferred<>(found.all());
        }
        diagnostics.reportAll(found.all());
        return object.<ScanResult<DocumentModel>>map(
                        read -> new ScanResult.Ready<>(document(context, read, definition, root, annotation)))
                .orElseGet(ScanResult.Rejected::new);
    }

    /** A class of the document that Lombok may still write into, in a later round. */
    private Optional<TypeElement> awaited(ScanContext context, boolean isWrong) {
        Optional<TypeElement> written = context.checked().stream()
                .filter(part -> isWrong ? Lombok.mayWriteInto(part) : Lombok.isPending(part))
                .findFirst();
        // what still looks so when Lombok had its turn is as its settings want it
        boolean first = awaited.add(context.document().getQualifiedName().toString());
        return isWrong || first ? written : Optional.empty();
    }

    private static DocumentModel document(
            ScanContext context,
            ObjectModel object,
            IndexDefinition definition,
            RootMapping root,
            AnnotationUse annotation) {
        String metamodel = annotation.text("metamodel");
        return new DocumentModel(
                object,
                Accessibility.visibilityOf(context.document()),
                index(annotation, definition, oldest(annotation.target())),
                annotation.flag("generatedId"),
                annotation.flag("repository"),
                !context.deprecated().isEmpty(),
                metamodel.isEmpty() ? null : new StatedName(metamodel, annotation.source("metamodel")),
                root,
                context.target());
    }

    private static void stream(AnnotationUse annotation, IndexDefinition definition, Diagnostics diagnostics) {
        boolean stated = annotation.written("versioned").isPresent();
        if (stated && annotation.flag("versioned") && definition.dataStream().isPresent()) {
            diagnostics.report(
                    DocumentProblem.VERSIONED_DATA_STREAM, annotation.source("versioned"), annotation.text("index"));
        }
    }

    private static @Nullable OldestVersion oldest(ElementRef document) {
        return AnnotationReader.find(document, Compat.class)
                .filter(use -> use.value("value") instanceof Integer)
                .map(use ->
                        new OldestVersion((Integer) Objects.requireNonNull(use.value("value")), use.source("value")))
                .orElse(null);
    }

    private static IndexModel index(
            AnnotationUse annotation, IndexDefinition definition, @Nullable OldestVersion oldest) {
        String dynamic = annotation.constant("dynamic");
        return new IndexModel(
                annotation.text("index"),
                // a data stream is neither an index nor an alias
                annotation.flag("versioned") && definition.dataStream().isEmpty(),
                dynamic.isEmpty() ? DynamicMapping.STRICT : DynamicMapping.valueOf(dynamic),
                definition,
                annotation.value("version") instanceof Integer version ? version : 1,
                oldest,
                annotation.source("index"),
                annotation.source("version"));
    }

    /** Why a type cannot be a document, if it cannot. */
    private static Optional<String> unfit(TypeElement type) {
        boolean isClass = type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
        if (!isClass && !SubtypeDeclarations.isOpen(type)) {
            return Optional.of("it is " + kind(type));
        }
        if (isInner(type)) {
            return Optional.of("it is an inner class, which needs an instance of the class around it");
        }
        if (!Accessibility.beside(type).reaches(type)) {
            return Optional.of("it is private, or inside a private type");
        }
        return type.getTypeParameters().isEmpty() ? Optional.empty() : Optional.of("it has type parameters");
    }

    private static boolean isInner(TypeElement type) {
        return type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
    }

    private static String kind(TypeElement type) {
        return switch (type.getKind()) {
            case ENUM -> "an enum";
            case ANNOTATION_TYPE -> "an annotation";
            default -> "an interface that is not sealed";
        };
    }
}
