/**
 * What all of the transport stands on: text that is checked, encoded or kept secret (addresses, headers, paths), limits,
 * time, and the threads that watch it and run tasks. Knows of no request and no node.
 */
@NullMarked
package dev.espalier.transport.support;

import org.jspecify.annotations.NullMarked;
