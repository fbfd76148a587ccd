/** Creates indexes for document types and keeps their mappings in step with the code. */
@NullMarked
package dev.espalier.index;

import org.jspecify.annotations.NullMarked;
