/**
 * The client: one object over a set of nodes that stores, gets, searches and streams documents.
 *
 * <p>What belongs to a document type goes by its repository or by {@code SearchClient.documents}. What does not, goes with any
 * JSON: {@code SearchClient.execute} to any endpoint, and the methods for what is asked for often:
 *
 * <table>
 * <caption>Where to find what has no document type</caption>
 * <tr><th>method</th><th>for</th></tr>
 * <tr><td>{@code ping}, {@code info}, {@code cluster}</td><td>whether, what and how well the servers are</td></tr>
 * <tr><td>{@code indexes().named}, {@code aliases}, {@code templates}, {@code dataStreams}</td><td>indexes by name</td></tr>
 * <tr><td>{@code tasks}</td><td>what runs at the servers</td></tr>
 * <tr><td>{@code ingest}, {@code scripts}</td><td>what is kept for documents and searches</td></tr>
 * <tr><td>{@code mapped}</td><td>objects of yours to and from any endpoint, by a {@link dev.espalier.codec.BodyCodec}: that of
 *     Jackson's databind, or one that you bring</td></tr>
 * <tr><td>{@code sql}, {@code esql}</td><td>records of rows</td></tr>
 * <tr><td>{@code openPointInTime}, {@code scroll}</td><td>many hits in one state of an index</td></tr>
 * </table>
 *
 * <h2>Without blocking</h2>
 *
 * <p>{@code SearchClient.async()} has futures for all of it, and publishers where there is more than fits into one answer. There
 * is one implementation of each: what is called often is told as requests, which somebody blocks for or not; the rest, which
 * may take several requests for a call, is what {@code AsyncCalls} runs again after each answer, from its beginning and with the
 * answers so far at hand, until nothing is missing. So no thread waits, and no class has a twin that does the same.
 */
@NullMarked
package dev.espalier.client;

import org.jspecify.annotations.NullMarked;
