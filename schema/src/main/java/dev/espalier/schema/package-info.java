/**
 * What the compiler and the runtime must agree on: the field types and what they can do, mappings as JSON and the
 * difference of two of them. Plain Java without dependencies, so that it can stand on a compiler's processor path.
 */
@NullMarked
package dev.espalier.schema;

import org.jspecify.annotations.NullMarked;
