package dev.espalier.transport.request;

/** The methods that the servers' REST interface uses. */
public enum HttpMethod {
    /** Reads. */
    GET(true),
    /** Asks whether something exists; the answer has no body. */
    HEAD(true),
    /** Whatever the endpoint says; not idempotent unless the endpoint is known to read only. */
    POST(false),
    /** Stores under a known name. */
    PUT(true),
    /** Removes. */
    DELETE(true);

    private final boolean idempotent;

    HttpMethod(boolean idempotent) {
        this.idempotent = idempotent;
    }

    /**
     * Whether a request of this method may be sent twice without harm, unless its endpoint says otherwise.
     *
     * @return false for {@link #POST} only
     */
    public boolean idempotent() {
        return idempotent;
    }
}
