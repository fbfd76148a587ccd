/**
 * The mapping lock: a file in the user's source tree that says how an index was built, so that a build can tell what a
 * changed document class asks of an index that exists already. Plain Java without dependencies.
 */
@NullMarked
package dev.espalier.schema.lock;

import org.jspecify.annotations.NullMarked;
