/** What repositories offer for every document. The compiler writes the implementations. */
@NullMarked
package dev.espalier.repository;

import org.jspecify.annotations.NullMarked;
