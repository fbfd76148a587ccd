/**
 * What servers take as a query: a grammar in text files, and its check of queries in JSON against the grammar, a target
 * and the fields of an index.
 */
@NullMarked
package dev.espalier.schema.query;

import org.jspecify.annotations.NullMarked;
