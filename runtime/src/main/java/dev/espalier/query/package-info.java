/**
 * What can be asked of an index: queries, sorts and aggregations as immutable values that render themselves as the
 * server's JSON. They are mostly made by the paths of a metamodel.
 */
@NullMarked
package dev.espalier.query;

import org.jspecify.annotations.NullMarked;
