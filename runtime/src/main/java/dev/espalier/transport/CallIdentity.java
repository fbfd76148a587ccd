package dev.espalier.transport;

import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.http.Outgoing;
import dev.espalier.transport.request.Credentials;
import dev.espalier.transport.request.Request;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Who one call is made as, if a provider says so: its credentials, and newer ones if a node refuses them. */
final class CallIdentity {

    private static final String AUTHORIZATION = "Authorization";

    private final @Nullable CredentialsCache cache;
    private @Nullable Credentials used;
    private @Nullable ResponseException refusal;

    CallIdentity(Request request, TransportConfig config) {
        boolean own = request.headers().containsKey(AUTHORIZATION);
        this.cache = own ? null : config.credentialsCache();
    }

    /** Null if there is nothing to ask for. */
    @Nullable
    CompletableFuture<Credentials> ask() {
        return cache == null ? null : cache.get();
    }

    /**
     * The request with the credentials.
     *
     * @throws ResponseException if they are those that were refused before
     */
    Outgoing sign(Outgoing outgoing, Credentials credentials) {
        if (refusal != null && credentials.equals(used)) {
            throw refusal;
        }
        used = credentials;
        return outgoing.withHeader(AUTHORIZATION, credentials.authorization());
    }

    /** Whether the call is worth another attempt with other credentials; it is once. */
    boolean renews(ResponseException failure) {
        if (failure.status() != 401 || cache == null || used == null || refusal != null) {
            return false;
        }
        refusal = failure;
        cache.refused(used);
        return true;
    }

    /** How many attempts do not count as retries. */
    int renewals() {
        return refusal == null ? 0 : 1;
    }
}
