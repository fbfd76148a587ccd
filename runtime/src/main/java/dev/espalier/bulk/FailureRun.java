package dev.espalier.bulk;

import dev.espalier.bulk.BulkOutcome.Failed;
import org.jspecify.annotations.Nullable;

/** Counts operations that fail one after the other for the same lasting reason. Not thread-safe. */
final class FailureRun {

    private final int most;
    private int status;
    private String type = "";
    private int length;

    /** Without an end if 0. */
    FailureRun(int most) {
        this.most = most;
    }

    /**
     * One more outcome.
     *
     * @return why nothing more is to be sent; null if all may go on
     */
    @Nullable
    String add(BulkOutcome outcome) {
        if (outcome.succeeded()) {
            length = 0;
        } else if (outcome instanceof Failed failed && lasting(failed)) {
            boolean same = failed.status() == status && failed.type().equals(type);
            length = same ? length + 1 : 1;
            status = failed.status();
            type = failed.type();
            if (length == most) {
                return "Not sent, because " + most + " operations in a row failed for the same reason: " + failed;
            }
        }
        return null;
    }

    /** A conflict is about one document. */
    private static boolean lasting(Failed failed) {
        return switch (failed.status()) {
            case 408, 409, 413, Verdict.TOO_MANY, Verdict.UNAVAILABLE -> false;
            default -> true;
        };
    }
}
