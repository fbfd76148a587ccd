/**
 * Requests and answers, and what users say about them: the path, body and options of one call, credentials and signatures,
 * when a request is sent again, and who watches. Values and interfaces: nothing here connects, waits or starts a thread.
 */
@NullMarked
package dev.espalier.transport.request;

import org.jspecify.annotations.NullMarked;
