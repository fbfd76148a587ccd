/**
 * The nodes in use: how they are, which of them is next, and the background thread that finds others. The pool never waits
 * and never refuses; what is found is put into it from outside of any call.
 */
@NullMarked
package dev.espalier.transport.cluster;

import org.jspecify.annotations.NullMarked;
