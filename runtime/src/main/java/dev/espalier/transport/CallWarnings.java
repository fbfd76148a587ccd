package dev.espalier.transport;

import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.http.Exchange;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.Response;
import dev.espalier.transport.request.WarningHandler;
import java.util.List;
import java.util.Objects;

/**
 * Tells what the answer to a request warns of.
 *
 * @param request the request, whose own handler goes first
 * @param usual the handler of the transport
 */
record CallWarnings(Request request, WarningHandler usual) {

    /** Of an answer with a result, which is not read any more if the handler lets the call fail. */
    void tell(Exchange exchange) {
        try {
            tell(exchange.response());
        } catch (RuntimeException e) {
            exchange.complete();
            throw e;
        }
    }

    /** Of a refusal, which is what the call fails with, whatever the handler throws. */
    void tellBeside(ResponseException refusal, Response response) {
        try {
            tell(response);
        } catch (RuntimeException e) {
            refusal.addSuppressed(e);
        }
    }

    private void tell(Response response) {
        if (response.header("Warning") == null) {
            return;
        }
        List<String> warnings = response.warnings();
        if (!warnings.isEmpty()) {
            Objects.requireNonNullElse(request.options().warningHandler(), usual)
                    .warned(request, response.node(), warnings);
        }
    }
}
