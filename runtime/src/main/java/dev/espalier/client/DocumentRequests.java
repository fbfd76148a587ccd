package dev.espalier.client;

import dev.espalier.codec.Json;
import dev.espalier.exchange.DocumentId;
import dev.espalier.exchange.IndexName;
import dev.espalier.exchange.JsonReader;
import dev.espalier.exchange.Operation;
import dev.espalier.exchange.OutgoingDocument;
import dev.espalier.exchange.Routing;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.transport.error.NotFoundException;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestBody;
import dev.espalier.transport.request.RequestPath;
import dev.espalier.transport.request.ResponseReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The requests that address documents of one type by their ids. */
final class DocumentRequests<T, I> {

    private static final int IDS_IN_A_REQUEST = 1000;

    private final DocumentType<T, I> type;
    private final String index;
    private final RequestPath documents;

    DocumentRequests(DocumentType<T, I> type) {
        this.type = type;
        // several indexes are only read, which is refused here before a request is made
        this.index = type.overSeveral() ? type.index() : new IndexName(type.index()).value();
        this.documents = RequestPath.of(index, "_doc");
    }

    Operation<?, WriteResult> save(T document) {
        return store(OutgoingDocument.of(type, document));
    }

    Operation<?, WriteResult> create(T document) {
        type.requireOneIndex();
        OutgoingDocument<T> outgoing = OutgoingDocument.of(type, document);
        if (outgoing.idAssigned() && !type.dataStream()) {
            return store(outgoing);
        }
        Request request =
                Request.put(RequestPath.of(index, "_create", outgoing.id().value()));
        // sent again after a lost answer, it would meet its own document and report a conflict
        return write(request.withIdempotent(false), outgoing);
    }

    private Operation<?, WriteResult> store(OutgoingDocument<T> document) {
        return write(Request.put(documents.append(document.id().value())), document);
    }

    private Operation<?, WriteResult> write(Request request, OutgoingDocument<T> document) {
        byte[] source = Json.toBytes(document);
        // a missing alias must not turn into an index with a guessed mapping
        Request addressed = type.versioned() ? request.withParameter("require_alias", "true") : request;
        return Operation.of(
                routed(addressed, document.routing()).withBody(RequestBody.json(source)),
                JsonReader.of(WriteResultReader::read));
    }

    private static Request routed(Request request, Routing routing) {
        String value = routing.value();
        return value == null ? request : request.withParameter("routing", value);
    }

    Operation<?, Optional<T>> get(I id, Routing routing) {
        Request request = routed(Request.get(document(id)), routing);
        return found(
                request,
                json -> json.nextToken() == JsonToken.START_OBJECT
                        ? Optional.ofNullable(StoredDocumentReader.read(type, json))
                        : Optional.empty());
    }

    Operation<?, Boolean> exists(I id, Routing routing) {
        Request request = routed(Request.get(document(id)), routing).withParameter("_source", "false");
        return found(request, json -> Optional.of(true)).map(Optional::isPresent);
    }

    Operation<?, Boolean> delete(I id, Routing routing) {
        return found(routed(Request.delete(document(id)), routing), json -> Optional.of(true))
                .map(Optional::isPresent);
    }

    Operation<?, Boolean> delete(T document) {
        OutgoingDocument<T> stored = OutgoingDocument.stored(type, document);
        Request request = Request.delete(documents.append(stored.id().value()));
        return found(routed(request, stored.routing()), json -> Optional.of(true))
                .map(Optional::isPresent);
    }

    private RequestPath document(I id) {
        return documents.append(DocumentId.of(type, id).value());
    }

    /** Tells a missing document, which is an answer, from a missing index, which is an error. */
    private static <R> Operation<?, Optional<R>> found(Request request, JsonReader<Optional<R>> reader) {
        return Operation.of(request, reader)
                .unless(e -> e instanceof NotFoundException
                                && e.errorType() == null
                                && e.body().startsWith("{")
                        ? Optional.empty()
                        : null);
    }

    /** As many requests as it takes. */
    List<Operation<?, List<T>>> getAll(Collection<? extends I> ids, Routing routing) {
        List<String> all =
                ids.stream().map(id -> DocumentId.of(type, id).value()).toList();
        List<Operation<?, List<T>>> requests = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IDS_IN_A_REQUEST) {
            requests.add(getSome(all.subList(from, Math.min(from + IDS_IN_A_REQUEST, all.size())), routing));
        }
        return requests;
    }

    private Operation<?, List<T>> getSome(List<String> ids, Routing routing) {
        byte[] body = Json.toBytes(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("ids");
            ids.forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        });
        Request request = Request.post(RequestPath.of(index, "_mget")).withBody(RequestBody.json(body));
        return Operation.of(routed(request, routing), JsonReader.of(this::documents));
    }

    Operation<?, Integer> refresh() {
        return Operation.of(
                Request.post(RequestPath.of(type.index(), "_refresh")).withIdempotent(true), ResponseReader.status());
    }

    private List<T> documents(JsonParser json) {
        List<T> documents = new ArrayList<>();
        if (json.nextToken() == JsonToken.START_OBJECT) {
            String name;
            while ((name = json.nextName()) != null) {
                if (json.nextToken() == JsonToken.START_ARRAY && name.equals("docs")) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        T document = StoredDocumentReader.read(type, json);
                        if (document != null) {
                            documents.add(document);
                        }
                    }
                }
                json.skipChildren();
            }
        }
        return documents;
    }
}
