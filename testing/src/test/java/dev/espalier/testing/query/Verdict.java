package dev.espalier.testing.query;

import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a server says of a search.
 *
 * @param outcome how far it got
 * @param reason why it failed; empty if it did not
 */
record Verdict(Outcome outcome, String reason) {

    /** How far a search got. */
    enum Outcome {
        /** It was answered. */
        TAKEN,
        /** Its JSON says nothing that the server understands. */
        REFUSED,
        /** It was understood, and failed with what the index has. */
        FAILED
    }

    /** What goes wrong after a search is understood. */
    private static final Set<String> LATE = Set.of("search_phase_execution_exception", "index_not_found_exception");

    static final Verdict CLOSED = new Verdict(Outcome.REFUSED, "the server closes the connection");

    private static final Verdict TAKEN = new Verdict(Outcome.TAKEN, "");

    static Verdict of(int status, String answer) {
        if (status == 200) {
            return TAKEN;
        }
        JsonTree parsed = JsonTree.parse(answer);
        JsonObject error = parsed instanceof JsonObject object ? object.object("error") : JsonObject.EMPTY;
        boolean understood = LATE.contains(String.valueOf(error.text("type")));
        return new Verdict(understood ? Outcome.FAILED : Outcome.REFUSED, reason(error, answer));
    }

    /** The innermost reason says most. */
    private static String reason(JsonObject error, String otherwise) {
        String reason = otherwise;
        for (JsonObject cause = error; !cause.members().isEmpty(); cause = cause.object("caused_by")) {
            @Nullable String text = cause.text("reason");
            reason = cause.text("type") + ": " + text;
        }
        return error.text("type") + ": " + error.text("reason") + (reason.equals(otherwise) ? "" : " <- " + reason);
    }
}
