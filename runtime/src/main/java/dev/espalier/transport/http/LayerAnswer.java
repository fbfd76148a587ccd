package dev.espalier.transport.http;

import dev.espalier.transport.layer.HttpReply;
import dev.espalier.transport.node.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer as a layer has it. */
record LayerAnswer(HttpReply head, ResponseBody content, Node node) implements ReceivedAnswer.Received {

    @Override
    public int status() {
        return head.status();
    }

    @Override
    public @Nullable String header(String name) {
        return header(head, name);
    }

    static @Nullable String header(HttpReply head, String name) {
        List<String> values = head.headers().getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    /** The number of bytes that the node announced; negative if it did not. */
    static long length(HttpReply head) {
        String length = header(head, "Content-Length");
        try {
            return length == null ? -1 : Long.parseLong(length.trim());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    @Override
    public List<String> warnings() {
        return WarningHeader.texts(head.headers().getOrDefault("Warning", List.of()));
    }
}
