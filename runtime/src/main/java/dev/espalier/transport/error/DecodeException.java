package dev.espalier.transport.error;

import org.jspecify.annotations.Nullable;

/** An answer came, complete, but is not what its content type and encoding promise. */
public final class DecodeException extends ClientException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable String mediaType;
    private final String excerpt;

    /**
     * An answer that makes no sense.
     *
     * @param message what is wrong with it
     * @param status the status of the answer
     * @param mediaType its {@code Content-Type}, or null
     * @param excerpt how its body begins, at most 1 KiB
     * @param cause what the decoder said, or null
     */
    public DecodeException(
            String message, int status, @Nullable String mediaType, String excerpt, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
        this.mediaType = mediaType;
        this.excerpt = excerpt;
    }

    /**
     * The status of the answer.
     *
     * @return 200 to 599
     */
    public int status() {
        return status;
    }

    /**
     * The content type of the answer.
     *
     * @return null if it had none
     */
    public @Nullable String mediaType() {
        return mediaType;
    }

    /**
     * How the body begins.
     *
     * @return at most 1 KiB as text
     */
    public String excerpt() {
        return excerpt;
    }
}
