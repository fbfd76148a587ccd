/**
 * Creates indexes for document types and keeps their mappings in step with the code. Indexes, aliases, templates and data
 * streams that belong to no document type are reached by their names, with JSON in place of types.
 *
 * <p>A name is the name of one thing: patterns and lists are refused before anything is sent, so that no write and no
 * deletion reaches more than was meant.
 */
@NullMarked
package dev.espalier.index;

import org.jspecify.annotations.NullMarked;
