package dev.espalier.transport.http;

import dev.espalier.transport.error.TransportException.Kind;
import java.net.SocketTimeoutException;
import java.nio.charset.CharacterCodingException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** What an exception of HttpClient, or of the socket below it, means for an attempt. */
final class Breakdown {

    private Breakdown() {}

    /** No connection came about. */
    static ExchangeException ofConnecting(Exception e) {
        if (e instanceof SSLException) {
            String what = "no trusted connection: " + e.getMessage()
                    + " (if the authority of the node is your own, configure its certificate)";
            return ExchangeException.unsent(Kind.TLS, what, e);
        }
        return ExchangeException.unsent(Kind.CONNECT, String.valueOf(e.getMessage()), e);
    }

    /**
     * A connection did not bring an answer, or not the whole of it.
     *
     * @param sent whether anything was sent
     * @param answered whether anything was received
     * @param patience how long the node was waited for
     */
    static ExchangeException of(Exception e, boolean sent, boolean answered, Duration patience) {
        if (e instanceof ResponseBody.TooLargeException) {
            return ExchangeException.sent(Kind.TOO_LARGE, String.valueOf(e.getMessage()), e);
        }
        if (e instanceof SocketTimeoutException) {
            return ExchangeException.sent(Kind.RESPONSE_TIMEOUT, "no answer for " + patience, e);
        }
        boolean malformed = e instanceof HttpException
                || e instanceof CharacterCodingException
                || e instanceof MalformedChunkCodingException && !(e instanceof TruncatedChunkException);
        if (malformed) {
            return ExchangeException.sent(
                    Kind.PROTOCOL, "the answer is not HTTP as it should be: " + e.getMessage(), e);
        }
        String what = (answered ? "the connection broke off: " : "the connection was closed without an answer: ")
                + e.getMessage();
        return sent
                ? ExchangeException.sent(Kind.CONNECTION_LOST, what, e)
                : ExchangeException.unsent(Kind.CONNECTION_LOST, what, e);
    }
}
