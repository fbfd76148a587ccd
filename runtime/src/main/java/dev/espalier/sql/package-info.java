/**
 * Rows instead of documents: SQL, and ES|QL on Elasticsearch. A function of yours makes a record of each row, by the names of
 * the columns; it runs on the calling thread, after the rows have been read. Values go as parameters, never as text of the
 * statement.
 *
 * <p>SQL is at {@code _sql} on Elasticsearch, and at {@code _plugins/_sql} on OpenSearch, in a plugin that most servers carry
 * but takes no parameters. What a server cannot do is refused before anything is sent.
 */
@NullMarked
package dev.espalier.sql;

import org.jspecify.annotations.NullMarked;
