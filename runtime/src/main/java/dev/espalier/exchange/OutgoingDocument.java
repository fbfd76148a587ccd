package dev.espalier.exchange;

import dev.espalier.codec.JsonWritable;
import dev.espalier.metamodel.DocumentType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * A document on its way to the server, with the id that it is stored under and its routing. An id that the document does not have is
 * assigned here and not by the server, so that a request can be repeated without storing the document twice; it is
 * written into the source as well, so that documents can be sorted by it.
 */
public final class OutgoingDocument<T> implements JsonWritable {

    private final DocumentType<T, ?> type;
    private final T document;
    private final DocumentId id;
    private final boolean assigned;
    private final Routing routing;

    private OutgoingDocument(DocumentType<T, ?> type, T document, DocumentId id, boolean assigned) {
        this.type = type;
        this.document = document;
        this.id = id;
        this.assigned = assigned;
        this.routing = Routing.of(type, document);
    }

    /**
     * Settles id and routing.
     *
     * @param type the type of the document
     * @param document the document
     * @return the document under its own id, or under a new one where the type allows that
     * @throws IllegalArgumentException if it has no id and must have one, or if its id is empty or too long, or
     *     if it has no routing and must have one
     */
    public static <T> OutgoingDocument<T> of(DocumentType<T, ?> type, T document) {
        Object id = type.idOf(document);
        if (id != null) {
            return new OutgoingDocument<>(type, document, DocumentId.of(type, id), false);
        }
        if (type.generatedId()) {
            return new OutgoingDocument<>(type, document, TimeOrderedId.next(), true);
        }
        throw new IllegalArgumentException(
                "The document has no id; set it, or declare @Document(generatedId = true)" + " to have one assigned");
    }

    /**
     * A document that is stored already.
     *
     * @param type the type of the document
     * @param document the document
     * @return the document under its own id
     * @throws IllegalArgumentException if it has no id, or no routing and must have one
     */
    public static <T> OutgoingDocument<T> stored(DocumentType<T, ?> type, T document) {
        Object id = type.idOf(document);
        if (id == null) {
            throw new IllegalArgumentException("The document has no id, so it is not stored");
        }
        return new OutgoingDocument<>(type, document, DocumentId.of(type, id), false);
    }

    /** What the document is stored under. */
    public DocumentId id() {
        return id;
    }

    /** What says which shard keeps it. */
    public Routing routing() {
        return routing;
    }

    /** Whether the id is new, so that there can be no document of that id yet. */
    public boolean idAssigned() {
        return assigned;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        JsonGenerator target = assigned ? new IdFirst(json, type.idPath().name(), id.value()) : json;
        type.codec().write(target, document);
    }

    /** Writes the id as the first member of the outermost object. */
    private static final class IdFirst extends JsonGeneratorDelegate {

        private final String name;
        private final String id;
        private boolean begun;

        IdFirst(JsonGenerator json, String name, String id) {
            super(json);
            this.name = name;
            this.id = id;
        }

        @Override
        public JsonGenerator writeStartObject() {
            super.writeStartObject();
            if (!begun) {
                begun = true;
                writeStringProperty(name, id);
            }
            return this;
        }
    }
}
