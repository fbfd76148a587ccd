package dev.espalier.bulk;

import dev.espalier.codec.CodecException;
import dev.espalier.codec.Json;
import dev.espalier.exchange.OutgoingDocument;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes operations as lines of JSON, straight behind what is to be sent before them. */
final class OperationWriter {

    private static final byte[] ROUTING = ascii("\",\"routing\":\"");
    private static final byte[] END_OF_ACTION = ascii("\"}}\n");

    private OperationWriter() {}

    /**
     * Writes the lines of an operation, and tells it where they lie.
     *
     * @return null, or why that is not possible; then nothing is left behind
     */
    static @Nullable String write(BulkEntry<?> entry, ByteChain bytes) {
        int start = bytes.size();
        try {
            lines(entry, bytes);
            entry.lies(start, bytes.size());
            return null;
        } catch (CodecException | IllegalArgumentException e) {
            bytes.truncate(start);
            return String.valueOf(e.getMessage());
        } catch (RuntimeException e) {
            // a property's accessor or a codec of the user; the other documents are not to suffer for it
            bytes.truncate(start);
            return "The document can not be written as JSON: " + e;
        }
    }

    private static void lines(BulkEntry<?> entry, ByteChain bytes) {
        entry.action().open(bytes);
        quoted(entry.id(), bytes);
        String routing = entry.routing().value();
        if (routing != null) {
            bytes.write(ROUTING);
            quoted(routing, bytes);
        }
        bytes.write(END_OF_ACTION);
        OutgoingDocument<?> source = entry.source();
        if (source != null) {
            try (JsonGenerator json = Json.generator(bytes)) {
                source.writeTo(json);
            }
            bytes.write('\n');
        }
    }

    private static void quoted(String text, ByteChain bytes) {
        bytes.write(JsonStringEncoder.getInstance().quoteAsUTF8(text));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
