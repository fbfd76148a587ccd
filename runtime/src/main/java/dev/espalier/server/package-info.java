/**
 * What is known of servers: the two families, their versions, and what each of them can do. Facts only; nothing here
 * sends anything.
 */
@NullMarked
package dev.espalier.server;

import org.jspecify.annotations.NullMarked;
