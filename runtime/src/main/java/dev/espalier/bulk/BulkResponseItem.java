package dev.espalier.bulk;

import dev.espalier.bulk.BulkOutcome.Deleted;
import dev.espalier.bulk.BulkOutcome.Failed;
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
    private static final int CREATED = 201;

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
