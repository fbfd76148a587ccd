package dev.espalier.processor.scan;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Repository;
import dev.espalier.processor.diagnostic.Diagnostic;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.EnvironmentProblem;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.RepositoryKind;
import dev.espalier.processor.model.RepositoryModel;
import dev.espalier.processor.model.SignatureTypes;
import dev.espalier.processor.model.StatedName;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads interfaces annotated with {@code @Repository}, together with the document that each is for. */
public final class RepositoryScanner {

    private final DocumentScanner documents;
    private final Elements elements;
    private final Types types;
    private final StatedQueries statedQueries;

    /** A scanner for one run of the compiler. */
    public RepositoryScanner(ProcessingEnvironment environment, DocumentScanner documents) {
        this.documents = documents;
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.statedQueries = new StatedQueries(new QueryResources(environment.getFiler()));
    }

    /**
     * Reads a repository with its methods.
     *
     * @param type the annotated type
     * @param diagnostics collects what cannot be read
     */
    public ScanResult<RepositoryModel> scan(TypeElement type, Diagnostics diagnostics) {
        ElementRef source = ElementRef.of(type);
        Optional<String> unfit = unfit(type);
        if (unfit.isPresent()) {
            diagnostics.report(RepositoryProblem.UNIMPLEMENTABLE_REPOSITORY, source, type.getSimpleName(), unfit.get());
            return new ScanResult.Rejected<>();
        }
        SuperInterfaces interfaces = SuperInterfaces.of(type.asType(), types);
        if (!interfaces.unresolved().isEmpty()) {
            return new ScanResult.Deferred<>(interfaces.unresolved().stream()
                    .map(missing -> unresolved(missing, source))
                    .toList());
        }
        Optional<DeclaredType> base = SignatureTypes.REPOSITORIES.stream()
                .flatMap(name -> interfaces.find(name).stream())
                .findFirst();
        if (base.isEmpty()) {
            diagnostics.report(RepositoryProblem.NOT_A_REPOSITORY, source, type.getSimpleName());
            return new ScanResult.Rejected<>();
        }
        return bound(type, interfaces, base.get(), diagnostics);
    }

    /** Reads a repository whose document and id are stated somewhere above it. */
    private ScanResult<RepositoryModel> bound(
            TypeElement type, SuperInterfaces interfaces, DeclaredType base, Diagnostics diagnostics) {
        ElementRef source = ElementRef.of(type);
        List<? extends TypeMirror> arguments = base.getTypeArguments();
        if (arguments.isEmpty() || arguments.stream().anyMatch(RepositoryScanner::isOpen)) {
            diagnostics.report(
                    RepositoryProblem.OPEN_SIGNATURE,
                    source,
                    type.getSimpleName(),
                    arguments.isEmpty() ? "the document type" : TypeSpelling.of(base),
                    "bind it: extends DocumentRepository<Article, String>");
            return new ScanResult.Rejected<>();
        }
        if (!type.getTypeParameters().isEmpty()) {
            diagnostics.report(
                    RepositoryProblem.UNIMPLEMENTABLE_REPOSITORY,
                    source,
                    type.getSimpleName(),
                    "it has type parameters");
            return new ScanResult.Rejected<>();
        }
        List<Diagnostic> missing = arguments.stream()
                .filter(argument -> argument.getKind() == TypeKind.ERROR)
                .map(argument -> unresolved(argument, source))
                .toList();
        if (!missing.isEmpty()) {
            return new ScanResult.Deferred<>(missing);
        }
        TypeElement document = (TypeElement) types.asElement(arguments.get(0));
        if (AnnotationReader.find(ElementRef.of(document), Document.class).isEmpty()) {
            diagnostics.report(RepositoryProblem.NOT_A_DOCUMENT, source, document.getSimpleName());
            return new ScanResult.Rejected<>();
        }
        RepositoryMethods methods = new RepositoryMethods(type, interfaces, elements, types);
        MethodClashes.report(methods, source, diagnostics);
        ArgumentObjects objects = new ArgumentObjects(type, found -> documents.context(document, found));
        QueryMethodScanner methodScanner =
                new QueryMethodScanner(type, document, interfaces, types, statedQueries, objects);
        List<QueryMethodModel> toImplement =
                methods.toImplement().stream().map(methodScanner::scan).toList();
        return objects.unresolved().isEmpty()
                ? withDocument(type, document, base, toImplement, diagnostics)
                : new ScanResult.Deferred<>(objects.unresolved());
    }

    /** Problems of the document are reported where it is processed itself. */
    private ScanResult<RepositoryModel> withDocument(
            TypeElement type,
            TypeElement document,
            DeclaredType base,
            List<QueryMethodModel> methods,
            Diagnostics diagnostics) {
        Diagnostics ofDocument = diagnostics.inner();
        ScanResult<DocumentModel> scanned = documents.scan(document, ofDocument);
        if (scanned instanceof ScanResult.Deferred<DocumentModel> deferred) {
            return new ScanResult.Deferred<>(deferred.unresolved());
        }
        if (ofDocument.hasErrors() || !(scanned instanceof ScanResult.Ready<DocumentModel> ready)) {
            diagnostics.report(
                    RepositoryProblem.BROKEN_DOCUMENT,
                    ElementRef.of(type),
                    type.getSimpleName(),
                    document.getSimpleName());
            return new ScanResult.Rejected<>();
        }
        return new ScanResult.Ready<>(new RepositoryModel(
                JavaNames.of(type),
                Accessibility.visibilityOf(type),
                ready.model(),
                JavaTypes.of(base.getTypeArguments().get(1)),
                RepositoryKind.of(base.asElement().getSimpleName().toString()),
                AnnotationReader.find(ElementRef.of(type), Repository.class)
                        .filter(use -> use.states("index"))
                        .map(use -> new StatedName(use.text("index"), use.source("index")))
                        .orElse(null),
                methods,
                ElementRef.of(type)));
    }

    private static Diagnostic unresolved(TypeMirror missing, ElementRef source) {
        return EnvironmentProblem.UNRESOLVED_TYPE.at(source, TypeSpelling.of(missing), source.label());
    }

    private static boolean isOpen(TypeMirror argument) {
        return argument.getKind() == TypeKind.TYPEVAR;
    }

    /** Why no class can implement a type, if none can. */
    private static Optional<String> unfit(TypeElement type) {
        if (type.getKind() != ElementKind.INTERFACE) {
            return Optional.of("it is no interface");
        }
        if (!Accessibility.beside(type).reaches(type)) {
            return Optional.of("it is private, or inside a private type");
        }
        return type.getModifiers().contains(Modifier.SEALED) ? Optional.of("it is sealed") : Optional.empty();
    }
}
