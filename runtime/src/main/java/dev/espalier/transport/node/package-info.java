/**
 * A node as the client sees it: its address, what is known of it, who chooses one for an attempt, and who hears what becomes
 * of it.
 */
@NullMarked
package dev.espalier.transport.node;

import org.jspecify.annotations.NullMarked;
