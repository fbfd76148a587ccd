package dev.espalier.index;

import dev.espalier.metamodel.DocumentType;
import dev.espalier.schema.IndexKind;
import dev.espalier.transport.error.ClientException;
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
        return new MappingConflictException(
                "The index " + difference.index() + " can not take the mapping of "
                        + type.javaType().getName() + ". What differs, from the index to the code:",
                all(difference),
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

    static MappingConflictException ofRollover(DocumentType<?, ?> type, IndexDifference difference) {
        return new MappingConflictException(
                "The index " + difference.index() + " can not take the mapping of "
                        + type.javaType().getName() + ". What differs, from the index to the code:",
                all(difference),
                "Nothing was changed. Undo these changes in the code, or roll over, by client.indexes().rollover(...):"
                        + " new documents then go to a new index, and those that are there stay in this one.");
    }

    static MappingConflictException ofTemplate(DocumentType<?, ?> type, String template, List<String> remaining) {
        return new MappingConflictException(
                "The server took the template " + template + " of "
                        + type.javaType().getName() + " without an error, but does not have it. What still differs:",
                remaining,
                "Another process may have changed the template at the same time: look at it, and try again.");
    }

    static MappingConflictException ofOtherTemplate(
            DocumentType<?, ?> type, String template, String index, IndexDifference difference) {
        return new MappingConflictException(
                "The index " + index + " of " + type.javaType().getName()
                        + " is created from another template, or from other component templates, than " + template
                        + " says. What differs, from the index to the code:",
                all(difference),
                "Of several templates for a name the one of the highest priority counts: raise that of"
                        + " @IndexTemplate(priority = ...), or take the name out of the patterns of the other one.");
    }

    static MappingConflictException ofKind(DocumentType<?, ?> type, IndexKind found, IndexKind wanted) {
        String remedy = switch (wanted) {
            case ALIAS -> "Declare @Document(versioned = false), or reindex the documents into an index of";
            case INDEX -> "Declare @DataStream, or reindex the documents into an index of";
            case DATA_STREAM -> "Remove @DataStream, or reindex the documents into a data stream of";
        };
        return new MappingConflictException(
                "There is " + found.inSentence() + " named " + type.index() + ", but "
                        + type.javaType().getName() + " wants " + wanted.inSentence() + " of that name. What differs:",
                List.of(type.index() + ": " + found + " -> " + wanted
                        + (wanted == IndexKind.ALIAS ? " of " + type.index() + "-000001" : "")),
                "Nothing was changed. " + remedy + " another name and delete this one.");
    }

    private static List<String> all(IndexDifference difference) {
        List<String> differences = new ArrayList<>(difference.analysis());
        difference.mapping().changes().forEach(change -> differences.add(change.toString()));
        return differences;
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
