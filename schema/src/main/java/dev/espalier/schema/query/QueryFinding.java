package dev.espalier.schema.query;

import dev.espalier.schema.JsonPosition;
import java.util.List;

/**
 * Something wrong with a query.
 *
 * @param kind what it is
 * @param position where in the JSON text
 * @param arguments what its kind says they are
 * @param suggestion what to write instead, or where to look; empty if there is nothing to say
 */
public record QueryFinding(FindingKind kind, JsonPosition position, List<String> arguments, String suggestion) {

    /** Copies the arguments. */
    public QueryFinding {
        arguments = List.copyOf(arguments);
    }

    /** Such as {@code QJ-510 at 1:12 UNKNOWN_PARAMETER [match, qery]: did you mean 'query'?}. */
    @Override
    public String toString() {
        return kind.code() + " at " + position + " " + kind + " " + arguments
                + (suggestion.isEmpty() ? "" : ": " + suggestion);
    }
}
