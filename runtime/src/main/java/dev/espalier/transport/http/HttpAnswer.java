package dev.espalier.transport.http;

import dev.espalier.transport.node.Node;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** An answer as HttpClient has it. */
record HttpAnswer(HttpResponse head, ResponseBody content, Node node) implements ReceivedAnswer.Received {

    @Override
    public int status() {
        return head.getCode();
    }

    @Override
    public @Nullable String header(String name) {
        return header(head, name);
    }

    static @Nullable String header(HttpResponse head, String name) {
        Header first = head.getFirstHeader(name);
        return first == null ? null : first.getValue();
    }

    @Override
    public List<String> warnings() {
        Header[] headers = head.getHeaders("Warning");
        return WarningHeader.texts(Arrays.stream(headers).map(Header::getValue).toList());
    }
}
