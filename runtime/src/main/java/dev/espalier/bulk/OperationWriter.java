package dev.espalier.bulk;

import dev.espalier.codec.Json;
import dev.espalier.exchange.DocumentId;
import dev.espalier.exchange.OutgoingDocument;
import dev.espalier.exchange.Routing;
import dev.espalier.metamodel.DocumentType;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Writes one operation as lines of JSON, into a buffer of its own that is used again for the next one: an operation
 * whose document can not be written leaves nothing behind in the request.
 */
final class OperationWriter<T> {

    private static final byte[] ROUTING = "\",\"routing\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_OF_ACTION = "\"}}\n".getBytes(StandardCharsets.US_ASCII);

    private final DocumentType<T, ?> type;
    private final ByteChain lines = new ByteChain();
    private boolean idempotent;

    OperationWriter(DocumentType<T, ?> type) {
        this.type = type;
    }

    /**
     * Writes the lines of an operation, forgetting those of the one before.
     *
     * @throws dev.espalier.codec.CodecException if a value can not be written
     * @throws IllegalArgumentException if there is no legal id, or no routing where there must be one
     */
    void write(BulkOperation<T> operation) {
        lines.clear();
        idempotent = true;
        if (operation instanceof BulkOperation.Delete<T> delete) {
            Routing routing = delete.routing();
            action("delete", DocumentId.of(type, delete.id()), routing == null ? Routing.none(type) : routing);
        } else if (operation instanceof BulkOperation.Create<T> create) {
            OutgoingDocument<T> document = OutgoingDocument.of(type, create.document());
            // a document of that id there cannot be yet, so that replacing it comes to the same, and may be repeated
            idempotent = document.idAssigned() && !type.dataStream();
            action(idempotent ? "index" : "create", document.id(), document.routing());
            source(document);
        } else if (operation instanceof BulkOperation.Index<T> index) {
            OutgoingDocument<T> document = OutgoingDocument.of(type, index.document());
            action("index", document.id(), document.routing());
            source(document);
        }
    }

    int size() {
        return lines.size();
    }

    /** Whether the operation may be carried out twice: it does not mind whether its document is there. */
    boolean idempotent() {
        return idempotent;
    }

    void moveTo(ByteChain chunk) {
        chunk.append(lines);
    }

    private void action(String name, DocumentId id, Routing routing) {
        ascii("{\"" + name + "\":{\"_id\":\"");
        quoted(id.value());
        String value = routing.value();
        if (value != null) {
            lines.write(ROUTING);
            quoted(value);
        }
        lines.write(END_OF_ACTION);
    }

    private void quoted(String text) {
        lines.write(JsonStringEncoder.getInstance().quoteAsUTF8(text));
    }

    private void source(OutgoingDocument<T> document) {
        try (JsonGenerator json = Json.generator(lines)) {
            document.writeTo(json);
        }
        lines.write('\n');
    }

    private void ascii(String text) {
        lines.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
