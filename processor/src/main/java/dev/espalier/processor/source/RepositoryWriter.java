package dev.espalier.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.plan.GeneratedNames;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the repository that every document has. */
public final class RepositoryWriter {

    private RepositoryWriter() {}

    /** The interface, {@code Article_Repository}. */
    public static GeneratedFile writeInterface(DocumentModel document, GeneratedNames names) {
        TypeSpec type = SourceFiles.interfaceBuilder(names.repository(), document)
                .addJavadoc("Stores and finds {@link $T} documents.\n", SourceTypes.of(document.name()))
                .addModifiers(SourceFiles.modifiers(document.visibility()))
                .addSuperinterface(of(
                        document.isInDataStream()
                                ? RuntimeTypes.DATA_STREAM_REPOSITORY
                                : RuntimeTypes.DOCUMENT_REPOSITORY,
                        document))
                .build();
        return SourceFiles.file(names.repository(), type);
    }

    /** The class that implements it, {@code Article_Repository_Impl}. */
    public static GeneratedFile writeImplementation(DocumentModel document, GeneratedNames names) {
        TypeSpec type = SourceFiles.classBuilder(names.repositoryImplementation(), document)
                .addJavadoc("{@link $T} over a client.\n", SourceTypes.of(names.repository()))
                .addModifiers(SourceFiles.modifiers(document.visibility()))
                .superclass(support(document))
                .addSuperinterface(SourceTypes.of(names.repository()))
                .addMethod(constructor(names))
                .build();
        return SourceFiles.file(names.repositoryImplementation(), type);
    }

    /** The only constructor of a repository's implementation. */
    static MethodSpec constructor(GeneratedNames names) {
        return constructor(names, null);
    }

    /** The constructor of one that may look for documents in other indexes. */
    static MethodSpec constructor(GeneratedNames names, @Nullable StatedName indexes) {
        CodeBlock type = CodeBlock.of("$T.DOCUMENT", SourceTypes.of(names.metamodel()));
        return MethodSpec.constructorBuilder()
                .addJavadoc("A repository that sends its requests through a client. Nothing is sent yet.\n\n")
                .addJavadoc("@param client the client, which stays the caller's to close\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(RuntimeTypes.SEARCH_CLIENT, "client")
                .addStatement(
                        "super(client, $L)",
                        indexes == null ? type : CodeBlock.of("$L.over($S)", type, indexes.value()))
                .build();
    }

    /** What the implementation of a repository extends. */
    static ParameterizedTypeName support(DocumentModel document) {
        return of(
                document.isInDataStream() ? RuntimeTypes.DATA_STREAM_SUPPORT : RuntimeTypes.REPOSITORY_SUPPORT,
                document);
    }

    /** A generic type of the runtime, for a document and its id. */
    static ParameterizedTypeName of(ClassName type, DocumentModel document) {
        return ParameterizedTypeName.get(type, SourceTypes.of(document.name()), idType(document));
    }

    private static TypeName idType(DocumentModel document) {
        PropertyModel id = document.id().orElseThrow();
        return SourceTypes.reference(id.type());
    }
}
