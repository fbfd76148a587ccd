package dev.espalier.metamodel;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private final Supplier<String> definitionSource;
    private volatile @Nullable String definition;

    private DocumentType(Builder<T, I> builder) {
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
        this.definitionSource = builder.required(builder.definition, "definition");
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
    public static <T, I> Builder<T, I> builder(Class<T> javaType, Class<I> idType) {
        return new Builder<>(javaType, idType);
    }

    private static String resource(Class<?> beside, String path) {
        try (InputStream input = beside.getResourceAsStream(path)) {
            if (input == null) {
                throw new IllegalStateException("The resource " + path + ", which the compiler writes together with "
                        + beside.getName() + ", is not on the class path. Was the class copied without its resources?"
                        + " Compile the document class again and pack the whole output of the compiler.");
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + path + " can't be read", e);
        }
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
     * @throws UnsupportedOperationException if documents of this type live in a data stream
     */
    public void requireIndex() {
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

    /**
     * Builds a document type. Generated code calls it once for each document class.
     *
     * @param <T> the document class
     * @param <I> the type of its id
     */
    public static final class Builder<T, I> {

        private final Class<T> javaType;
        private final Class<I> idType;
        private @Nullable String index;
        private @Nullable DocumentCodec<T> codec;
        private @Nullable ExactPath<?> idPath;
        private @Nullable Function<? super T, ? extends @Nullable I> idOf;
        private @Nullable ValueCodec<I> idCodec;
        private @Nullable Function<? super T, ? extends @Nullable Object> routingOf;
        private boolean requiresRouting;
        private @Nullable Supplier<String> definition;
        private boolean versioned = true;
        private boolean generatedId;
        private boolean readsVersion;
        private @Nullable String indexTemplate;
        private boolean dataStream;

        private Builder(Class<T> javaType, Class<I> idType) {
            this.javaType = Objects.requireNonNull(javaType, "javaType");
            this.idType = Objects.requireNonNull(idType, "idType");
        }

        /**
         * Sets the index; required.
         *
         * @param index the name under which documents are written and searched
         * @return this
         */
        public Builder<T, I> index(String index) {
            this.index = index;
            return this;
        }

        /**
         * Sets the codec; required.
         *
         * @param codec the codec
         * @return this
         */
        public Builder<T, I> codec(DocumentCodec<T> codec) {
            this.codec = codec;
            return this;
        }

        /**
         * Sets the field of the id; required. The codec gets the id of a document.
         *
         * @param path the field that holds the id in the index
         * @return this
         */
        public Builder<T, I> id(ExactPath<?> path) {
            this.idPath = path;
            return this;
        }

        /**
         * Sets the field of the id; required. The document's codec gets the id of a document.
         *
         * @param path the field that holds the id in the index
         * @param codec writes an id as one string or number, whose text the server knows it by
         * @return this
         */
        public Builder<T, I> id(ExactPath<?> path, ValueCodec<I> codec) {
            this.idCodec = codec;
            return id(path);
        }

        /**
         * Sets the id; required.
         *
         * @param path the field that holds the id in the index
         * @param idOf gets the id of a document, null if it has none yet
         * @return this
         */
        public Builder<T, I> id(ExactPath<?> path, Function<? super T, ? extends @Nullable I> idOf) {
            this.idOf = idOf;
            return id(path);
        }

        /**
         * Says how documents are routed.
         *
         * @param routingOf gets the routing of a document, null if the server is to go by the id
         * @return this
         */
        public Builder<T, I> routing(Function<? super T, ? extends @Nullable Object> routingOf) {
            this.routingOf = routingOf;
            return this;
        }

        /**
         * Says how documents are routed, and that each is.
         *
         * @param routingOf gets the routing of a document
         * @return this
         */
        public Builder<T, I> requiredRouting(Function<? super T, ? extends @Nullable Object> routingOf) {
            this.requiresRouting = true;
            return routing(routingOf);
        }

        /**
         * Says how documents are routed.
         *
         * @param <R> the type of the routing
         * @param routingOf gets the routing of a document, null if the server is to go by the id
         * @param codec writes a routing as one string or number, whose text the server knows it by
         * @return this
         */
        public <R> Builder<T, I> routing(Function<? super T, ? extends @Nullable R> routingOf, ValueCodec<R> codec) {
            return routing(document -> {
                R routing = routingOf.apply(document);
                return routing == null ? null : ValueText.of(codec, routing);
            });
        }

        /**
         * Says how documents are routed, and that each is.
         *
         * @param <R> the type of the routing
         * @param routingOf gets the routing of a document
         * @param codec writes a routing as one string or number, whose text the server knows it by
         * @return this
         */
        public <R> Builder<T, I> requiredRouting(
                Function<? super T, ? extends @Nullable R> routingOf, ValueCodec<R> codec) {
            this.requiresRouting = true;
            return routing(routingOf, codec);
        }

        /**
         * Sets the body of the request that creates the index, or of the one that puts its template; required.
         *
         * @param definition gives the JSON when it is first needed
         * @return this
         */
        public Builder<T, I> definition(Supplier<String> definition) {
            this.definition = definition;
            return this;
        }

        /**
         * Names the resource with the body of the request that creates the index, which is read when it is first needed.
         *
         * @param path the absolute path of the resource, in the module of the document class
         * @return this
         */
        public Builder<T, I> definitionResource(String path) {
            return definition(() -> resource(javaType, path));
        }

        /**
         * Says that the index is no alias over a numbered one.
         *
         * @return this
         */
        public Builder<T, I> notVersioned() {
            this.versioned = false;
            return this;
        }

        /**
         * Says that indexes of this type are created from a template, which the definition is then the body of.
         *
         * @param name the name of the template
         * @return this
         */
        public Builder<T, I> indexTemplate(String name) {
            this.indexTemplate = name;
            return this;
        }

        /**
         * Says that the documents live in a data stream.
         *
         * @param template the name of the template that it is created from, which the definition is then the body of
         * @return this
         */
        public Builder<T, I> dataStream(String template) {
            this.dataStream = true;
            this.versioned = false;
            return indexTemplate(template);
        }

        /**
         * Says that documents without an id are assigned one.
         *
         * @return this
         */
        public Builder<T, I> generatedId() {
            this.generatedId = true;
            return this;
        }

        /**
         * Says that documents take their version from the response.
         *
         * @return this
         */
        public Builder<T, I> readsVersion() {
            this.readsVersion = true;
            return this;
        }

        /**
         * Ends the document type.
         *
         * @return the type
         * @throws IllegalStateException if something required is not set
         */
        public DocumentType<T, I> build() {
            return new DocumentType<>(this);
        }

        private <V> V required(@Nullable V value, String name) {
            if (value == null) {
                throw new IllegalStateException("The document type of " + javaType.getName() + " has no " + name + ".");
            }
            return value;
        }
    }
}
