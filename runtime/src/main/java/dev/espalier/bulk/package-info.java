/**
 * Many writes in few requests. Every operation gets exactly one outcome, and operations on one document, told by id and
 * routing, never overtake each other: neither in a request, nor when they are sent again, nor across requests at a time.
 *
 * <p>{@link dev.espalier.bulk.BulkRequest} sends a known number of operations, blocking or not; {@link
 * dev.espalier.bulk.BulkIngester} takes them in without end.
 *
 * <table>
 * <caption>What becomes of an operation</caption>
 * <tr><th>what happens</th><th>then</th><th>in the end</th></tr>
 * <tr><td>429 or 503 for the operation</td><td>sent again after a pause</td><td>failed</td></tr>
 * <tr><td>another error for the operation</td><td></td><td>failed</td></tr>
 * <tr><td>408 or 429 for the request</td><td>sent again after a pause</td><td>failed</td></tr>
 * <tr><td>413 for the request</td><td>sent in halves</td><td>failed, if it is alone</td></tr>
 * <tr><td>another error below 500 for the request</td><td></td><td>failed</td></tr>
 * <tr><td>502, 503 or 504 for the request</td><td>sent again after a pause</td><td>unknown</td></tr>
 * <tr><td>no node can be reached</td><td>sent again after a pause</td><td>not sent</td></tr>
 * <tr><td>the connection breaks</td><td>sent again after a pause</td><td>unknown</td></tr>
 * <tr><td>silence, or an answer that cannot be read or does not fit the request</td><td></td><td>unknown</td></tr>
 * <tr><td>a creation that was sent again finds a document</td><td></td><td>unknown; written, if its id was assigned
 *     here</td></tr>
 * <tr><td>it cannot be written as JSON, or is more than the server takes</td><td></td><td>not sent</td></tr>
 * <tr><td>closed, cancelled or interrupted</td><td></td><td>unknown if a request was under way, else not sent</td></tr>
 * </table>
 */
@NullMarked
package dev.espalier.bulk;

import org.jspecify.annotations.NullMarked;
