package dev.espalier.transport.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.espalier.transport.node.Node;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.support.Headers;
import dev.espalier.transport.support.TimeLimits;
import dev.espalier.transport.tls.TlsSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a request goes to the operating system. A write of the JDK takes at most 128 KiB there. */
class RequestFactoryTest {

    private static final Node NODE = Node.parse("http://localhost:9200");

    @Test
    void aSmallRequestWithItsBodyIsOneWrite() throws Exception {
        CountingSocket socket =
                send(Request.put(RequestPath.of("x", "_doc", "1")).withBody(RequestBody.json(new byte[1200])));

        assertEquals(1, socket.writes);
        assertTrue(socket.bytes > 1200);
    }

    @Test
    void aBulkInOneArrayIsHardlyMoreThanItsSize() throws Exception {
        CountingSocket socket =
                send(Request.post(RequestPath.of("_bulk")).withBody(RequestBody.ndjson(new byte[1_278_000])));

        assertTrue(socket.writes <= 11, socket.writes + " writes");
        assertTrue(socket.largest <= 128 * 1024, socket.largest + " bytes at once");
    }

    @Test
    void aBulkOfAThousandLittlePartsIsCollected() throws Exception {
        ByteBuffer part = ByteBuffer.wrap(new byte[1278]);
        CountingSocket socket = send(Request.post(RequestPath.of("_bulk"))
                .withBody(RequestBody.of(RequestBody.NDJSON, Collections.nCopies(1000, part))));

        assertTrue(socket.writes <= 40, socket.writes + " writes");
    }

    @Test
    void theHostHeaderLeavesOutADefaultPort() {
        assertEquals("a", RequestFactory.hostHeader(Node.parse("https://a")).getValue());
        assertEquals(
                "a:80", RequestFactory.hostHeader(Node.parse("https://a:80")).getValue());
        assertEquals(
                "[::1]:9200",
                RequestFactory.hostHeader(Node.parse("http://[::1]:9200")).getValue());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json     | application/vnd.elasticsearch+json;compatible-with=8",
                "application/x-ndjson | application/vnd.elasticsearch+x-ndjson;compatible-with=8",
                "text/plain           | text/plain"
            })
    void aCompatibleVersionIsNamedWhereverJsonIsSpoken(String mediaType, String sent) {
        HttpSettings settings = settings(true, new MediaTypes(8));
        RequestBody body = RequestBody.of(mediaType, List.of(ByteBuffer.wrap(new byte[4000])));
        Request request = Request.post(RequestPath.of("x")).withBody(body);

        ClassicHttpRequest message = message(request, settings);
        assertEquals(sent, message.getFirstHeader("Content-Type").getValue());
        assertEquals(
                "application/vnd.elasticsearch+json;compatible-with=8",
                message.getFirstHeader("Accept").getValue());

        Request plain = request.withHeader("Accept", "text/plain").withHeader("Content-Type", "application/json");
        assertEquals(
                "application/json",
                message(plain, settings).getFirstHeader("Content-Type").getValue());
        assertEquals(
                "text/plain", message(plain, settings).getFirstHeader("Accept").getValue());
    }

    private static HttpSettings settings(boolean compression, MediaTypes mediaTypes) {
        return new HttpSettings(
                Headers.NONE,
                TlsSettings.standard(),
                null,
                TimeLimits.DEFAULT,
                compression,
                mediaTypes,
                1,
                Long.MAX_VALUE,
                Duration.ofMinutes(1));
    }

    private static ClassicHttpRequest message(Request request, HttpSettings settings) {
        return new RequestFactory(settings).request(Target.of(NODE, 1), Outgoing.of(request, settings));
    }

    private static CountingSocket send(Request request) throws IOException, HttpException {
        HttpSettings settings = settings(false, MediaTypes.PLAIN);
        ClassicHttpRequest message = message(request, settings);
        CountingSocket socket = new CountingSocket();
        HttpConnection connection = new HttpConnection("test", 0);
        connection.bind(socket);
        connection.sendRequestHeader(message);
        connection.sendRequestEntity(message);
        connection.flush();
        return socket;
    }

    private static final class CountingSocket extends Socket {

        private int writes;
        private long bytes;
        private int largest;

        @Override
        public InputStream getInputStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public OutputStream getOutputStream() {
            return new OutputStream() {
                @Override
                public void write(int b) {
                    write(new byte[1], 0, 1);
                }

                @Override
                public void write(byte[] content, int offset, int length) {
                    writes++;
                    bytes += length;
                    largest = Math.max(largest, length);
                }
            };
        }
    }
}
