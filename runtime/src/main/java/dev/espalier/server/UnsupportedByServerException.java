package dev.espalier.server;

import dev.espalier.transport.error.ClientException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A call needs what the server cannot do. */
public final class UnsupportedByServerException extends ClientException {

    private static final long serialVersionUID = 1L;

    private final ServerFeature feature;
    private final ServerInfo server;

    private UnsupportedByServerException(
            String message, ServerFeature feature, ServerInfo server, @Nullable Throwable cause) {
        super(message, cause);
        this.feature = feature;
        this.server = server;
    }

    /** The server is of the wrong family, or too old. Nothing was sent. */
    static UnsupportedByServerException missing(String call, ServerFeature feature, ServerInfo server) {
        String message = call + " needs " + feature.description() + ", which " + server
                + " does not have; nothing was sent. Use " + homes(feature) + ", or " + feature.instead();
        return new UnsupportedByServerException(message, feature, server, null);
    }

    /**
     * The server understands media types of a compatible version, but not of this one.
     *
     * @param version the version that was asked for
     * @param server who does not understand it
     * @param refusal how the server said so, or null if it is known beforehand
     * @return to be thrown
     */
    public static UnsupportedByServerException incompatible(
            int version, ServerInfo server, @Nullable Throwable refusal) {
        ServerFeature feature = ServerFeature.COMPATIBLE_MEDIA_TYPE;
        String message = "compatibleWith(" + version + ") asks for answers as Elasticsearch " + version
                + " gives them, in the media type application/vnd.elasticsearch+json;compatible-with=" + version
                + ", which " + server + " refuses; "
                + (server.supports(feature) ? "name its own major version or the one before it, or " : "")
                + feature.instead();
        return new UnsupportedByServerException(message, feature, server, refusal);
    }

    private static String homes(ServerFeature feature) {
        return Arrays.stream(Distribution.values())
                .flatMap(family -> feature.since(family).stream()
                        .map(since -> family.displayName() + " " + since.major() + "." + since.minor() + " or later"))
                .collect(Collectors.joining(" or "));
    }

    /**
     * What the call needs.
     *
     * @return the feature
     */
    public ServerFeature feature() {
        return feature;
    }

    /**
     * What the server is.
     *
     * @return family and version
     */
    public ServerInfo server() {
        return server;
    }
}
