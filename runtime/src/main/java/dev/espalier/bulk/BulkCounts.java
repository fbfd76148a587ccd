package dev.espalier.bulk;

/**
 * What a {@link BulkIngester} has done so far. What was added is the sum of what is pending, succeeded, failed, was not sent
 * and is unknown.
 *
 * @param added operations that were taken in
 * @param pending operations whose outcome is not known yet, those under way included
 * @param pendingBytes how long these are
 * @param inFlight operations in requests that are under way
 * @param succeeded operations that were carried out
 * @param failed operations that the server refused
 * @param notSent operations that were not carried out because they were not sent
 * @param unknown operations whose answer was lost
 * @param retried how often an operation was to be sent again
 * @param requests requests that were sent, or tried to
 * @param sent operations in all of these
 * @param sentBytes how long all of these were, before compression
 * @param waits how often adding an operation had to wait for room
 */
public record BulkCounts(
        long added,
        long pending,
        long pendingBytes,
        long inFlight,
        long succeeded,
        long failed,
        long notSent,
        long unknown,
        long retried,
        long requests,
        long sent,
        long sentBytes,
        long waits) {}
