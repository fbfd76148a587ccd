/** What query methods do when a server answers for a part of the documents alone. */
@NullMarked
package dev.espalier.samples.partial;

import org.jspecify.annotations.NullMarked;
