package dev.espalier.bulk;

import dev.espalier.bulk.BulkOutcome.Deleted;
import dev.espalier.bulk.BulkOutcome.Failed;
import dev.espalier.bulk.BulkOutcome.Unknown;
import dev.espalier.bulk.BulkOutcome.Written;
import org.jspecify.annotations.Nullable;

/** One element of {@code items} in the answer to a bulk request. Members that the server left out are null or -1. */
record BulkResponseItem(
        String operation,
        @Nullable String id,
        int status,
        long version,
        @Nullable String result,
        @Nullable String errorType,
        @Nullable String errorReason) {

    private static final int FIRST_ERROR_STATUS = 300;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int CREATED = 201;

    /** Whether the operation may well succeed later: the server has too much to do, or a shard is missing. */
    boolean refusedForNow() {
        return status == Verdict.TOO_MANY || status == Verdict.UNAVAILABLE;
    }

    /** What it says about an operation that was sent, perhaps not for the first time. */
    BulkOutcome outcome(BulkEntry<?> entry) {
        BulkOutcome outcome = outcome();
        if (status != CONFLICT || entry.action() != BulkAction.CREATE) {
            return outcome;
        }
        if (entry.idAssigned()) {
            // nobody else knows this id: the document is the one of an earlier request
            return new Written(entry.id(), 1, true);
        }
        return entry.doubtful()
                ? new Unknown("There is a document \"" + entry.id() + "\" (" + outcome
                        + "), possibly by an earlier request with this operation, whose answer was lost")
                : outcome;
    }

    BulkOutcome outcome() {
        boolean deletion = operation.equals("delete");
        if (errorType == null && (status < FIRST_ERROR_STATUS || deletion && status == NOT_FOUND)) {
            String known = id == null ? "" : id;
            return deletion
                    ? new Deleted(known, !"not_found".equals(result) && status != NOT_FOUND)
                    : new Written(known, version, "created".equals(result) || status == CREATED);
        }
        return new Failed(
                status,
                errorType == null ? "unknown" : errorType,
                errorReason == null ? "the server gave no reason" : errorReason);
    }
}
