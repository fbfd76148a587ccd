/**
 * Results that are not there yet: futures that depend on each other, and publishers of what comes page by page. Knows
 * neither requests nor documents.
 */
@NullMarked
package dev.espalier.async;

import org.jspecify.annotations.NullMarked;
