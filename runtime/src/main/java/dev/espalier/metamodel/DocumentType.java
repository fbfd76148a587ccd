package dev.espalier.metamodel;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueText;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the runtime knows of a document class: its index, codec and id. Generated metamodels hold one as
 * {@code DOCUMENT}. Immutable and safe for use by several threads.
 *
 * @param <T> the document class
 * @param <I> the type of its id
 */
public final class DocumentType<T, I> {

    private final Class<T> javaType;
    private final Class<I> idType;
    private final String index;
    private final boolean versioned;
    private final boolean generatedId;
    private final boolean readsVersion;
    private final DocumentCodec<T> codec;
    private final ExactPath<?> idPath;
    private final Function<? super T, ? extends @Nullable I> idOf;
    private final @Nullable ValueCodec<I> idCodec;
    private final @Nullable Function<? super T, ? extends @Nullable Object> routingOf;
    private final boolean requiresRouting;
    private final @Nullable String indexTemplate;
    private final boolean dataStream;
    private final boolean overSeveral;
    private final Supplier<String> definitionSource;
    private volatile @Nullable String definition;

    DocumentType(DocumentTypeBuilder<T, I> builder) {
        this.javaType = builder.javaType;
        this.idType = builder.idType;
        this.index = builder.required(builder.index, "index");
        this.versioned = builder.versioned;
        this.generatedId = builder.generatedId;
        this.readsVersion = builder.readsVersion;
        this.codec = builder.required(builder.codec, "codec");
        this.idPath = builder.required(builder.idPath, "id");
        this.idOf = builder.idOf == null ? document -> idType.cast(codec.id(document)) : builder.idOf;
        this.idCodec = builder.idCodec;
        this.routingOf = builder.routingOf;
        this.requiresRouting = builder.requiresRouting;
        this.indexTemplate = builder.indexTemplate;
        this.dataStream = builder.dataStream;
        this.overSeveral = false;
        this.definitionSource = builder.definition;
    }

    private DocumentType(DocumentType<T, I> type, String indexes) {
        this.javaType = type.javaType;
        this.idType = type.idType;
        this.index = indexes;
        this.versioned = false;
        this.generatedId = type.generatedId;
        this.readsVersion = type.readsVersion;
        this.codec = type.codec;
        this.idPath = type.idPath;
        this.idOf = type.idOf;
        this.idCodec = type.idCodec;
        this.routingOf = type.routingOf;
        this.requiresRouting = type.requiresRouting;
        this.indexTemplate = null;
        this.dataStream = false;
        this.overSeveral = true;
        this.definitionSource = type::definition;
    }

    /**
     * These documents in other indexes, to be found there and not to be written.
     *
     * @param indexes names of indexes, aliases or data streams with commas between them, perhaps with {@code *} for any
     *     characters
     * @return a type for searches, counts and streams
     * @throws IllegalArgumentException if there is none, or one of them begins as a path does
     */
    public DocumentType<T, I> over(String indexes) {
        if (indexes.isBlank() || indexes.contains("/")) {
            throw new IllegalArgumentException("\"" + indexes + "\" names no indexes to search");
        }
        return new DocumentType<>(this, indexes);
    }

    /**
     * Whether {@link #index()} may stand for several indexes, which are read only.
     *
     * @return true for what {@link #over} gives
     */
    public boolean overSeveral() {
        return overSeveral;
    }

    /**
     * Refuses what changes documents, where these may lie in several indexes.
     *
     * @throws UnsupportedOperationException if documents of this type are only read
     */
    public void requireOneIndex() {
        if (overSeveral) {
            throw new UnsupportedOperationException(
                    this + " are only read: which of several indexes keeps a document is not"
                            + " known. Write it through the type of its own index.");
        }
    }

    /**
     * Begins a document type.
     *
     * @param <T> the document class
     * @param <I> the type of its id
     * @param javaType the document class
     * @param idType the type of its id
     * @return a builder
     */
    public static <T, I> DocumentTypeBuilder<T, I> builder(Class<T> javaType, Class<I> idType) {
        return new DocumentTypeBuilder<>(javaType, idType);
    }

    /**
     * The document class.
     *
     * @return the class
     */
    public Class<T> javaType() {
        return javaType;
    }

    /**
     * The type of the id.
     *
     * @return the class
     */
    public Class<I> idType() {
        return idType;
    }

    /**
     * The name under which documents are written and searched.
     *
     * @return an alias if the type is versioned, otherwise an index or a data stream
     */
    public String index() {
        return index;
    }

    /**
     * Whether {@link #index()} is an alias over a numbered index.
     *
     * @return true unless the document opted out
     */
    public boolean versioned() {
        return versioned;
    }

    /**
     * Whether a document without an id is assigned one.
     *
     * @return true if documents without an id may be saved
     */
    public boolean generatedId() {
        return generatedId;
    }

    /**
     * Whether documents take their version from the response, so that requests must ask for it.
     *
     * @return true if the class has a version
     */
    public boolean readsVersion() {
        return readsVersion;
    }

    /**
     * A type that reads a part of these documents: for searches, which then return that part.
     *
     * @param <P> the class of the parts
     * @param part the class of the parts
     * @param partCodec reads one from a document
     * @return a type over the same index
     */
    public <P> DocumentType<P, I> projection(Class<P> part, DocumentCodec<P> partCodec) {
        DocumentTypeBuilder<P, I> builder =
                builder(part, idType).index(index).codec(partCodec).id(idPath).definition(definitionSource);
        builder.readsVersion = readsVersion;
        builder.versioned = versioned;
        builder.requiresRouting = requiresRouting;
        builder.indexTemplate = indexTemplate;
        builder.dataStream = dataStream;
        return new DocumentType<>(builder);
    }

    /**
     * The codec of the documents.
     *
     * @return the codec
     */
    public DocumentCodec<T> codec() {
        return codec;
    }

    /**
     * The id of a document.
     *
     * @param document the document
     * @return its id, null if it has none yet
     */
    public @Nullable I idOf(T document) {
        return idOf.apply(document);
    }

    /**
     * The text that the server knows an id by: what the codec of the id writes. What is no id of this type stands for
     * its text already.
     *
     * @param id the id
     * @return its text
     * @throws dev.espalier.codec.CodecException if the codec writes something else than one string or number
     */
    public String idText(Object id) {
        return idCodec != null && idType.isInstance(id)
                ? ValueText.of(idCodec, idType.cast(id))
                : Objects.requireNonNull(id, "id").toString();
    }

    /**
     * What says which shard keeps a document. Its text is sent as {@code routing} with the document.
     *
     * @param document the document
     * @return the routing, null if it has none
     */
    public @Nullable Object routingOf(T document) {
        return routingOf == null ? null : routingOf.apply(document);
    }

    /**
     * Whether each document has a routing, so that the server refuses requests without.
     *
     * @return true if a request for one document must say its routing
     */
    public boolean requiresRouting() {
        return requiresRouting;
    }

    /**
     * The field that holds the id, whose values are unique: it breaks ties in an order.
     *
     * @return the path
     */
    public ExactPath<?> idPath() {
        return idPath;
    }

    /**
     * The template that indexes of this type are created from.
     *
     * @return its name; empty if there is none
     */
    public Optional<String> indexTemplate() {
        return Optional.ofNullable(indexTemplate);
    }

    /**
     * Whether {@link #index()} is a data stream, which takes new documents and replaces none.
     *
     * @return false for an index or an alias
     */
    public boolean dataStream() {
        return dataStream;
    }

    /**
     * Refuses what a data stream refuses: replacing documents, and getting or removing one by its id.
     *
     * @throws UnsupportedOperationException if documents of this type live in a data stream, or are only read
     */
    public void requireIndex() {
        requireOneIndex();
        if (dataStream) {
            throw new UnsupportedOperationException(this + " live in a data stream, which takes new documents only:"
                    + " create them, find them by searches, and remove them by a query");
        }
    }

    /**
     * The body of the request that creates the index: settings and mappings; with an {@link #indexTemplate()}, of the
     * request that puts that. Read when first asked for.
     *
     * @return JSON
     * @throws IllegalStateException if the compiler's output is not complete
     */
    public String definition() {
        String text = definition;
        if (text == null) {
            text = definitionSource.get();
            definition = text;
        }
        return text;
    }

    /** The class and its index. */
    @Override
    public String toString() {
        return javaType.getSimpleName() + " in " + index;
    }
}
