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
 * <tr><td>{@code sql}, {@code esql}</td><td>records of rows</td></tr>
 * <tr><td>{@code openPointInTime}, {@code scroll}</td><td>many hits in one state of an index</td></tr>
 * </table>
 */
@NullMarked
package dev.espalier.client;

import org.jspecify.annotations.NullMarked;
