/**
 * What runs inside a server process, whatever the server: it starts the nodes it is told of, obeys commands on standard
 * input, and ends with the process that started it. Not meant to be called by users.
 */
@NullMarked
package dev.espalier.testing.launcher;

import org.jspecify.annotations.NullMarked;
