/**
 * Searches and what comes back: the body of a {@code _search} request, its result as documents, and pages of it.
 * Nothing here sends anything.
 */
@NullMarked
package dev.espalier.search;

import org.jspecify.annotations.NullMarked;
