package dev.espalier.processor.validation;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.RepositoryModel;
import dev.espalier.processor.model.TypeModel;

/** Judges what can be said of a repository before its methods are planned. */
public final class RepositoryValidator {

    private RepositoryValidator() {}

    /** Reports what is wrong with a repository, whose document was found to be right. */
    public static void validate(RepositoryModel repository, Diagnostics diagnostics) {
        checkKind(repository, diagnostics);
        repository.document().id().ifPresent(id -> checkId(repository, id, diagnostics));
        for (QueryMethodModel method : repository.methods()) {
            if (!method.typeVariables().isEmpty()) {
                diagnostics.report(
                        RepositoryProblem.OPEN_SIGNATURE,
                        method.source(),
                        method.name(),
                        String.join(", ", method.typeVariables()),
                        "name the types: a query method finds documents of one type");
            }
        }
    }

    private static void checkKind(RepositoryModel repository, Diagnostics diagnostics) {
        boolean stream = repository.document().isInDataStream();
        if (repository.appendOnly() != stream) {
            diagnostics.report(
                    RepositoryProblem.WRONG_REPOSITORY,
                    repository.source(),
                    repository.document().name().nestedName(),
                    stream ? "a data stream, which takes new documents only" : "an index, not in a data stream",
                    stream ? "DataStreamRepository" : "DocumentRepository",
                    repository.idType().spelling());
        }
    }

    private static void checkId(RepositoryModel repository, PropertyModel id, Diagnostics diagnostics) {
        String expected = id.type() instanceof TypeModel.Scalar scalar
                ? scalar.kind().className()
                : id.type().spelling();
        String found = repository.idType().spelling();
        if (!expected.equals(found)) {
            diagnostics.report(
                    RepositoryProblem.WRONG_ID_TYPE,
                    repository.source(),
                    repository.document().name().nestedName(),
                    expected,
                    found);
        }
    }
}
