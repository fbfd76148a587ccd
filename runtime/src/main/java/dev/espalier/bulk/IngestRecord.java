package dev.espalier.bulk;

import dev.espalier.bulk.BulkOutcome.Failed;
import dev.espalier.bulk.BulkOutcome.NotSent;
import dev.espalier.bulk.BulkOutcome.Unknown;

/** Counts what an ingester does. Not thread-safe. */
final class IngestRecord {

    private long added;
    private long inFlight;
    private long succeeded;
    private long failed;
    private long notSent;
    private long unknown;
    private long retried;
    private long requests;
    private long sent;
    private long sentBytes;

    /** The number of the operation, from 0. */
    long added() {
        return added++;
    }

    long addedSoFar() {
        return added;
    }

    void sending(int operations, long bytes) {
        requests++;
        inFlight += operations;
        sent += operations;
        sentBytes += bytes;
    }

    void answered(int operations, int again) {
        inFlight -= operations;
        retried += again;
    }

    void ended(BulkOutcome outcome) {
        if (outcome instanceof Failed) {
            failed++;
        } else if (outcome instanceof NotSent) {
            notSent++;
        } else if (outcome instanceof Unknown) {
            unknown++;
        } else {
            succeeded++;
        }
    }

    BulkCounts counts(long pendingBytes, long waits) {
        long pending = added - succeeded - failed - notSent - unknown;
        return new BulkCounts(
                added,
                pending,
                pendingBytes,
                inFlight,
                succeeded,
                failed,
                notSent,
                unknown,
                retried,
                requests,
                sent,
                sentBytes,
                waits);
    }
}
