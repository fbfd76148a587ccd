package dev.espalier.micrometer;

import dev.espalier.transport.error.DecodeException;
import dev.espalier.transport.error.ResponseException;
import dev.espalier.transport.error.TransportException;
import dev.espalier.transport.request.WarningException;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** What became of a call or an attempt, in one of few words. */
final class Outcome {

    private Outcome() {}

    static String of(@Nullable Throwable failure) {
        if (failure == null) {
            return "success";
        }
        if (failure instanceof ResponseException e) {
            return Integer.toString(e.status());
        }
        if (failure instanceof TransportException e) {
            return e.kind().name().toLowerCase(Locale.ROOT);
        }
        if (failure instanceof CancellationException) {
            return "cancelled";
        }
        if (failure instanceof DecodeException) {
            return "undecodable";
        }
        return failure instanceof WarningException ? "warning" : "exception";
    }
}
