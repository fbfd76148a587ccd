package dev.espalier.client;

import dev.espalier.async.Futures;
import dev.espalier.server.ServerFeature;
import dev.espalier.server.ServerInfo;
import dev.espalier.server.UnsupportedByServerException;
import dev.espalier.transport.Transport;
import dev.espalier.transport.error.ClientException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.ResponseReader;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Explains why a server refuses the media types of a compatible version, by asking what it is. */
final class CompatibleTransport extends ForwardingTransport {

    private static final String VENDOR = "vnd.elasticsearch";

    private final Server server;
    private final int version;

    CompatibleTransport(Transport transport, Server server, int version) {
        super(transport);
        this.server = server;
        this.version = version;
    }

    @Override
    public <R extends @Nullable Object> R execute(Request request, ResponseReader<R> reader) {
        try {
            return transport.execute(request, reader);
        } catch (ResponseException e) {
            throw mayBeAboutMediaTypes(e) ? explained(e) : e;
        }
    }

    @Override
    public <R extends @Nullable Object> CompletableFuture<R> executeAsync(Request request, ResponseReader<R> reader) {
        return Futures.recover(
                transport.executeAsync(request, reader),
                failure -> failure instanceof ResponseException e && mayBeAboutMediaTypes(e) ? explain(e) : null);
    }

    /** Whether a server understands the media types of a version: its own and the one before it. */
    static boolean understands(ServerInfo server, int version) {
        int major = server.version().major();
        return server.supports(ServerFeature.COMPATIBLE_MEDIA_TYPE)
                && (!server.version().known() || version == major || version == major - 1);
    }

    /** There is no body to tell after a HEAD; and where the error has no type, what it says of media types has to do. */
    static boolean mayBeAboutMediaTypes(ResponseException refusal) {
        String type = refusal.errorType();
        boolean named = "media_type_header_exception".equals(type)
                || (type == null || type.equals("error")) && refusal.body().contains(VENDOR);
        return switch (refusal.status()) {
            case 400, 406, 415 -> named || refusal.body().isEmpty();
            default -> false;
        };
    }

    private ClientException explained(ResponseException refusal) {
        try {
            return explained(refusal, server.presentInfo());
        } catch (ClientException unknown) {
            refusal.addSuppressed(unknown);
            return refusal;
        }
    }

    private <R extends @Nullable Object> CompletableFuture<R> explain(ResponseException refusal) {
        CompletableFuture<R> failed = Futures.map(server.presentInfoAsync(), info -> {
            throw explained(refusal, info);
        });
        return Futures.recover(failed, unknown -> {
            if (unknown != refusal && !(unknown instanceof UnsupportedByServerException)) {
                refusal.addSuppressed(unknown);
                return CompletableFuture.failedFuture(refusal);
            }
            return null;
        });
    }

    private ClientException explained(ResponseException refusal, ServerInfo info) {
        return understands(info, version) ? refusal : UnsupportedByServerException.incompatible(version, info, refusal);
    }
}
