package dev.espalier.index;

import dev.espalier.metamodel.DocumentType;
import dev.espalier.transport.ClientException;
import java.util.ArrayList;
import java.util.List;

/**
 * An index exists whose mapping or analysis can not become the one of the code: it needs a new index and all documents written
 * again. Nothing was changed. The message lists every difference.
 */
public final class MappingConflictException extends ClientException {

    private static final long serialVersionUID = 1L;

    private final String[] differences;

    MappingConflictException(String problem, List<String> differences, String remedy) {
        super(problem + "\n  " + String.join("\n  ", differences) + "\n" + remedy, null);
        this.differences = differences.toArray(String[]::new);
    }

    static MappingConflictException ofMapping(DocumentType<?, ?> type, IndexDifference difference) {
        List<String> differences = new ArrayList<>(difference.analysis());
        difference.mapping().changes().forEach(change -> differences.add(change.toString()));
        return new MappingConflictException(
                "The index " + difference.index() + " can not take the mapping of "
                        + type.javaType().getName() + ". What differs, from the index to the code:",
                differences,
                "Nothing was changed. Undo these changes in the code, or create a new index, reindex the documents into"
                        + " it and let the alias point to it.");
    }

    static MappingConflictException ofUpdate(DocumentType<?, ?> type, IndexDifference difference) {
        return new MappingConflictException(
                "The index " + difference.index() + " took the mapping of "
                        + type.javaType().getName() + " without an error, but does not have it. What still differs:",
                difference.undone(),
                "Another process may have changed the index at the same time: look at its mapping, and try again.");
    }

    static MappingConflictException ofConcreteIndex(DocumentType<?, ?> type) {
        return new MappingConflictException(
                "There is an index named " + type.index() + ", but "
                        + type.javaType().getName()
                        + " wants an alias of that name over a numbered index. What differs:",
                List.of(type.index() + ": index -> alias of " + type.index() + "-000001"),
                "Nothing was changed. Declare @Document(versioned = false), or reindex the documents into an index of"
                        + " another name and delete this one.");
    }

    /**
     * Every difference, those included that the index could take.
     *
     * @return for example {@code title: analyzer english -> german}
     */
    public List<String> differences() {
        return List.of(differences);
    }
}
