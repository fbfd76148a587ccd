package dev.espalier.processor.model;

import java.util.List;

/**
 * A repository interface.
 *
 * @param name the interface
 * @param visibility of the interface, and of the class that implements it
 * @param document the document type that it stores and finds
 * @param idType the type that it is told the ids of documents have
 * @param appendOnly whether it is one for documents in a data stream
 * @param methods the methods to implement
 * @param source the interface's declaration
 */
public record RepositoryModel(
        JavaName name,
        Visibility visibility,
        DocumentModel document,
        JavaType idType,
        boolean appendOnly,
        List<QueryMethodModel> methods,
        SourceRef source) {

    public RepositoryModel {
        methods = List.copyOf(methods);
    }
}
