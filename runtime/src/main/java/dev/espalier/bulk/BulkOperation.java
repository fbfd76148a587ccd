package dev.espalier.bulk;

import dev.espalier.exchange.Routing;
import dev.espalier.metamodel.DocumentType;
import org.jspecify.annotations.Nullable;

/** One operation as the caller asked for it. */
sealed interface BulkOperation<T> {

    /** Stores the document, replacing one of the same id. */
    record Index<T>(T document) implements BulkOperation<T> {}

    /** Stores the document, unless there is one of the same id. */
    record Create<T>(T document) implements BulkOperation<T> {}

    /** Removes the document of an id; the routing is null if the caller gave none. */
    record Delete<T>(Object id, @Nullable Routing routing) implements BulkOperation<T> {}

    /** The document to be written; null for a deletion. */
    default @Nullable T document() {
        if (this instanceof Index<T> index) {
            return index.document;
        }
        return this instanceof Create<T> create ? create.document : null;
    }

    /** The id as text; null if there is none that has one. */
    default @Nullable String idText(DocumentType<T, ?> type) {
        try {
            T document = document();
            Object id = document != null ? type.idOf(document) : ((Delete<T>) this).id;
            return id == null ? null : type.idText(id);
        } catch (RuntimeException e) {
            // its outcome says so already
            return null;
        }
    }
}
