/**
 * Encryption: whom to trust, who the client is, which versions. Uses what Java brings, and knows nothing of HTTP.
 *
 * <p>Whatever is set, nothing is sent to a node that does not pass, and there is no falling back to less. Files are read
 * when they are named, so that a wrong one is told at once; a renewed file needs a new client.
 */
@NullMarked
package dev.espalier.transport.tls;

import org.jspecify.annotations.NullMarked;
