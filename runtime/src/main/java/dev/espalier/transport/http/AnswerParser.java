package dev.espalier.transport.http;

import java.io.IOException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.NHttpMessageParser;
import org.apache.hc.core5.http.nio.NHttpMessageWriter;
import org.apache.hc.core5.http.nio.SessionInputBuffer;
import org.apache.hc.core5.http.nio.SessionOutputBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Parses the heads of answers on one connection, and knows more than HttpClient's parser does: that half a line is no
 * malformed line but a connection that broke off, and that whatever comes before a request was sent belongs to no
 * answer. Used by one I/O thread.
 */
final class AnswerParser implements NHttpMessageParser<HttpResponse> {

    private final NHttpMessageParser<HttpResponse> parser;
    private boolean asked;

    AnswerParser(NHttpMessageParser<HttpResponse> parser) {
        this.parser = parser;
    }

    @Override
    public void reset() {
        parser.reset();
    }

    @Override
    public @Nullable HttpResponse parse(SessionInputBuffer buffer, boolean ended) throws IOException, HttpException {
        if (!asked && buffer.hasData()) {
            throw new HttpException("The node said something on an idle connection");
        }
        HttpResponse head;
        try {
            head = parser.parse(buffer, ended);
        } catch (HttpException e) {
            if (ended) {
                throw new ConnectionClosedException("The connection was closed within the head of the answer");
            }
            throw e;
        }
        if (head != null && head.getCode() >= 200) {
            asked = false;
        }
        return head;
    }

    /** A writer of requests on the same connection. */
    NHttpMessageWriter<HttpRequest> noticing(NHttpMessageWriter<HttpRequest> writer) {
        return new NHttpMessageWriter<>() {
            @Override
            public void reset() {
                writer.reset();
            }

            @Override
            public void write(HttpRequest message, SessionOutputBuffer buffer) throws IOException, HttpException {
                asked = true;
                writer.write(message, buffer);
            }
        };
    }
}
