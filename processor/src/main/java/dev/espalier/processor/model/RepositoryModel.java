package dev.espalier.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A repository interface.
 *
 * @param name the interface
 * @param visibility of the interface, and of the class that implements it
 * @param document the document type that it stores and finds
 * @param idType the type that it is told the ids of documents have
 * @param kind what it can do
 * @param indexes where it looks for documents; null for their own index
 * @param methods the methods to implement
 * @param source the interface's declaration
 */
public record RepositoryModel(
        JavaName name,
        Visibility visibility,
        DocumentModel document,
        JavaType idType,
        RepositoryKind kind,
        @Nullable StatedName indexes,
        List<QueryMethodModel> methods,
        SourceRef source) {

    public RepositoryModel {
        methods = List.copyOf(methods);
    }
}
