/**
 * Between Java values and JSON tokens: strict when writing, lenient when reading what a server may have stored, and
 * exact in both directions. Everything streams; nothing builds a tree.
 */
@NullMarked
package dev.espalier.codec;

import org.jspecify.annotations.NullMarked;
