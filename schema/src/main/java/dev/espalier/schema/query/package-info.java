/** The check of queries and search bodies in JSON: against the grammar, a target, and the fields of an index. */
@NullMarked
package dev.espalier.schema.query;

import org.jspecify.annotations.NullMarked;
