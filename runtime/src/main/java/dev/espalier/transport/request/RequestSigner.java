package dev.espalier.transport.request;

import java.util.Map;

/**
 * Signs requests by what exactly is sent, for schemes such as AWS Signature Version 4 or HMAC. It is asked before every
 * attempt, as the host, and mostly the time, are part of what is signed; on the thread of the caller, or for asynchronous
 * calls on one that runs code of users, never on one that does I/O. Thread-safe.
 */
@FunctionalInterface
public interface RequestSigner {

    /**
     * The headers that make up the signature.
     *
     * @param request as it will be sent. Its body lies in memory, compressed if it is sent compressed; that of a streaming
     *     request is collected for it
     * @return headers to add to the request, or to send instead of those of the same names; framing headers such as
     *     {@code Content-Length} or {@code Host} are refused. What is thrown ends the call, and is passed on as it is
     */
    Map<String, String> sign(SignableRequest request);
}
