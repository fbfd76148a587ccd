/** Values of field types that Java has no class for: points, shapes, ranges, completions, joins, vectors, summaries. */
@NullMarked
package dev.espalier.value;

import org.jspecify.annotations.NullMarked;
