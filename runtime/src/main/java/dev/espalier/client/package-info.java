/** The client: one object over a set of nodes that stores, gets, searches and streams documents. */
@NullMarked
package dev.espalier.client;

import org.jspecify.annotations.NullMarked;
