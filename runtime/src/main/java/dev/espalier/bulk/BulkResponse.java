package dev.espalier.bulk;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a bulk request.
 *
 * @param retryAfter how long the server wants to be left alone; null if it does not say
 */
record BulkResponse(List<BulkResponseItem> items, @Nullable Duration retryAfter) {}
