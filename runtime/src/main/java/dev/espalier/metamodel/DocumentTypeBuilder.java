package dev.espalier.metamodel;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds a document type. Generated code calls it once for each document class.
 *
 * @param <T> the document class
 * @param <I> the type of its id
 */
public final class DocumentTypeBuilder<T, I> {

    final Class<T> javaType;
    final Class<I> idType;

    @Nullable
    String index;

    @Nullable
    DocumentCodec<T> codec;

    @Nullable
    ExactPath<?> idPath;

    @Nullable
    Function<? super T, ? extends @Nullable I> idOf;

    @Nullable
    ValueCodec<I> idCodec;

    @Nullable
    Function<? super T, ? extends @Nullable Object> routingOf;

    boolean requiresRouting;

    Supplier<String> definition = this::writtenDefinition;

    boolean versioned = true;
    boolean generatedId;
    boolean readsVersion;

    @Nullable
    String indexTemplate;

    boolean dataStream;

    DocumentTypeBuilder(Class<T> javaType, Class<I> idType) {
        this.javaType = Objects.requireNonNull(javaType, "javaType");
        this.idType = Objects.requireNonNull(idType, "idType");
    }

    /**
     * Sets the index; required.
     *
     * @param index the name under which documents are written and searched
     * @return this
     */
    public DocumentTypeBuilder<T, I> index(String index) {
        this.index = index;
        return this;
    }

    /**
     * Sets the codec; required.
     *
     * @param codec the codec
     * @return this
     */
    public DocumentTypeBuilder<T, I> codec(DocumentCodec<T> codec) {
        this.codec = codec;
        return this;
    }

    /**
     * Sets the field of the id; required. The codec gets the id of a document.
     *
     * @param path the field that holds the id in the index
     * @return this
     */
    public DocumentTypeBuilder<T, I> id(ExactPath<?> path) {
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
    public DocumentTypeBuilder<T, I> id(ExactPath<?> path, ValueCodec<I> codec) {
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
    public DocumentTypeBuilder<T, I> id(ExactPath<?> path, Function<? super T, ? extends @Nullable I> idOf) {
        this.idOf = idOf;
        return id(path);
    }

    /**
     * Says how documents are routed.
     *
     * @param routingOf gets the routing of a document, null if the server is to go by the id
     * @return this
     */
    public DocumentTypeBuilder<T, I> routing(Function<? super T, ? extends @Nullable Object> routingOf) {
        this.routingOf = routingOf;
        return this;
    }

    /**
     * Says how documents are routed, and that each is.
     *
     * @param routingOf gets the routing of a document
     * @return this
     */
    public DocumentTypeBuilder<T, I> requiredRouting(Function<? super T, ? extends @Nullable Object> routingOf) {
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
    public <R> DocumentTypeBuilder<T, I> routing(
            Function<? super T, ? extends @Nullable R> routingOf, ValueCodec<R> codec) {
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
    public <R> DocumentTypeBuilder<T, I> requiredRouting(
            Function<? super T, ? extends @Nullable R> routingOf, ValueCodec<R> codec) {
        this.requiresRouting = true;
        return routing(routingOf, codec);
    }

    /**
     * Sets the body of the request that creates the index, or of the one that puts its template, in place of the one that
     * the compiler has written beside the document class.
     *
     * @param definition gives the JSON when it is first needed
     * @return this
     */
    public DocumentTypeBuilder<T, I> definition(Supplier<String> definition) {
        this.definition = definition;
        return this;
    }

    /**
     * Names the resource with the body of the request that creates the index, which is read when it is first needed, in
     * place of the one that the compiler has written.
     *
     * @param path the absolute path of the resource, in the module of the document class
     * @return this
     */
    public DocumentTypeBuilder<T, I> definitionResource(String path) {
        return definition(() -> resource(javaType, path));
    }

    /**
     * Says that the index is no alias over a numbered one.
     *
     * @return this
     */
    public DocumentTypeBuilder<T, I> notVersioned() {
        this.versioned = false;
        return this;
    }

    /**
     * Says that indexes of this type are created from a template, which the definition is then the body of.
     *
     * @param name the name of the template
     * @return this
     */
    public DocumentTypeBuilder<T, I> indexTemplate(String name) {
        this.indexTemplate = name;
        return this;
    }

    /**
     * Says that the documents live in a data stream.
     *
     * @param template the name of the template that it is created from, which the definition is then the body of
     * @return this
     */
    public DocumentTypeBuilder<T, I> dataStream(String template) {
        this.dataStream = true;
        this.versioned = false;
        return indexTemplate(template);
    }

    /**
     * Says that documents without an id are assigned one.
     *
     * @return this
     */
    public DocumentTypeBuilder<T, I> generatedId() {
        this.generatedId = true;
        return this;
    }

    /**
     * Says that documents take their version from the response.
     *
     * @return this
     */
    public DocumentTypeBuilder<T, I> readsVersion() {
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

    <V> V required(@Nullable V value, String name) {
        if (value == null) {
            throw new IllegalStateException("The document type of " + javaType.getName() + " has no " + name + ".");
        }
        return value;
    }

    private String writtenDefinition() {
        String ending = indexTemplate == null ? ".json" : ".template.json";
        return resource(javaType, "/META-INF/espalier/" + javaType.getName() + ending);
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
}
