package dev.espalier.processor.validation;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.RepositoryKind;
import dev.espalier.processor.model.RepositoryModel;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.TypeModel;

/** Judges what can be said of a repository before its methods are planned. */
public final class RepositoryValidator {

    /** Names and patterns; a minus leaves out what earlier ones name. */
    private static final String INDEXES = "(-?[a-z0-9_.*][a-z0-9_.*-]*)(,-?[a-z0-9_.*][a-z0-9_.*-]*)*";

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
        boolean readOnly = repository.kind() == RepositoryKind.READ_ONLY;
        StatedName indexes = repository.indexes();
        if (indexes != null && !indexes.value().matches(INDEXES)) {
            diagnostics.report(
                    RepositoryProblem.WRONG_INDEXES,
                    indexes.source(),
                    "'" + indexes.value() + "' names no indexes",
                    "write names in lower case with commas between them, as in logs-*,archive");
        } else if (indexes != null && !readOnly) {
            diagnostics.report(
                    RepositoryProblem.WRONG_INDEXES,
                    indexes.source(),
                    "a " + repository.kind().typeName() + " writes, but what is found in '" + indexes.value()
                            + "' may lie in any index",
                    "extend ReadOnlyRepository<" + repository.document().name().nestedName() + ", "
                            + repository.idType().spelling() + ">");
        } else if (!readOnly && stream != (repository.kind() == RepositoryKind.DATA_STREAM)) {
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
