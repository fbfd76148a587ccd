package dev.espalier.index;

import dev.espalier.exchange.IndexName;
import dev.espalier.exchange.JsonRequests;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.transport.Transport;
import dev.espalier.transport.request.Request;
import dev.espalier.transport.request.RequestPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Creates, changes and removes the indexes of document types, and others by their names. Thread-safe.
 *
 * <p>A versioned document type ({@code @Document(index = "articles")}) lives in a numbered index {@code articles-000001}
 * behind the alias {@code articles}; with {@code versioned = false} it lives in an index {@code articles}.
 * With {@code @DataStream} it lives in a data stream.
 */
public final class IndexAdmin {

    private final Transport transport;
    private final IndexRequests requests;
    private final TemplateRequests templates;

    /**
     * An administrator of indexes. {@code SearchClient.indexes()} makes one for a client.
     *
     * @param transport what sends its requests
     */
    public IndexAdmin(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
        this.requests = new IndexRequests(transport);
        this.templates = new TemplateRequests(transport);
    }

    /**
     * Makes sure that there is an index as the code declares it.
     *
     * <ul>
     *   <li>Without an index, creates one with the settings, the mapping and the aliases of the document type; a versioned
     *       one together with its alias, in one request.
     *   <li>Otherwise compares the mappings, and sends the new one if the index can take every change: fields that it
     *       lacks, and parameters that may change in place. Aliases that it lacks are added.
     *   <li>Settings of an index that exists are never changed, and neither are aliases that it has: what differs is told
     *       in {@link EnsureResult#unapplied()}. Analysis that it lacks, or has otherwise, is a conflict.
     *   <li>What was changed is read back: a field or an alias that is still missing is a conflict, too.
     * </ul>
     *
     * <p>A type with {@code @IndexTemplate} or {@code @DataStream} has a template, which is put first, and replaced if it
     * differs; then the data stream, or the first index, is created from it. Of indexes that exist, the one that new documents
     * go to counts; older ones take what they can. A server that has no endpoint for data streams creates one with the first
     * document: then there is no index yet in the result.
     *
     * <p>May be called by several processes at once, as applications do that start together.
     *
     * @param type the document type, such as {@code Article_.DOCUMENT}
     * @return what was done
     * @throws MappingConflictException if the index can not take a change; it lists every difference, and nothing is
     *     changed. With a template, {@link #rollover} is the way out
     * @throws IllegalStateException if a numbered index is left over without its alias
     */
    public EnsureResult ensure(DocumentType<?, ?> type) {
        return type.indexTemplate().isPresent()
                ? ofTemplate(type).run()
                : new EnsureIndex(requests, type, name(type)).run();
    }

    /**
     * Compares the index with what the code declares, and changes nothing. What it finds is for people: print it.
     *
     * @param type the document type, such as {@code Article_.DOCUMENT}
     * @return for each concrete index what separates it from the code; empty if there is no index. For a type with a
     *     template, what separates that from the code, and then the index that new documents go to
     * @throws MappingConflictException if the name is that of an index, an alias or a data stream, and should be of another
     *     of these
     */
    public List<IndexDifference> validate(DocumentType<?, ?> type) {
        return type.indexTemplate().isPresent()
                ? ofTemplate(type).differences()
                : new EnsureIndex(requests, type, name(type)).differences();
    }

    /**
     * Begins a new index, as the code declares it, of a type with a template: puts the template if it differs, and sends
     * {@code POST /{index}/_rollover}, once only. New documents go to the new index; those that are there stay where they
     * are, and are still found. That is how a data stream takes a change that no index takes. With a versioned type, whose
     * documents are replaced and got by their ids, an id may then be in two indexes: write the documents again, and delete the
     * old index.
     *
     * @param type a document type with {@code @DataStream}, or a versioned one with {@code @IndexTemplate}
     * @return the old and the new index
     * @throws IllegalArgumentException if the type has no template, or lives in one index; nothing is sent
     * @throws MappingConflictException if the new index is not as the code declares it, because another template counts
     * @throws dev.espalier.transport.error.NotFoundException if there is no alias or data stream yet
     */
    public Rollover rollover(DocumentType<?, ?> type) {
        if (type.indexTemplate().isEmpty() || !type.dataStream() && !type.versioned()) {
            throw new IllegalArgumentException(type + " has no row of indexes: declare @DataStream, or @IndexTemplate"
                    + " on a versioned document");
        }
        return ofTemplate(type).rollover();
    }

    /**
     * Whether there is an index, or an alias, of the document type's name.
     *
     * @param type the document type
     * @return true if there is
     */
    public boolean exists(DocumentType<?, ?> type) {
        return requests.exists(name(type));
    }

    /**
     * Deletes the index of a document type with all its documents; for an alias, every index behind it. A template is
     * left, because other indexes may be created from it.
     *
     * @param type the document type
     * @return whether there was one
     */
    public boolean delete(DocumentType<?, ?> type) {
        if (type.dataStream()) {
            return templates.deleteDataStream(name(type));
        }
        boolean deleted = false;
        for (String index : requests.indexes(name(type))) {
            deleted |= requests.delete(index);
        }
        return deleted;
    }

    /**
     * Deletes the template of a document type. Indexes that were created from it stay; servers refuse to delete that of a data
     * stream that exists.
     *
     * @param type the document type
     * @return whether there was one
     */
    public boolean deleteTemplate(DocumentType<?, ?> type) {
        return type.indexTemplate().filter(templates::delete).isPresent();
    }

    /**
     * Makes all completed writes visible to searches.
     *
     * @param type the document type
     */
    public void refresh(DocumentType<?, ?> type) {
        requests.refresh(name(type));
    }

    /**
     * The mapping as the server has it now.
     *
     * @param type the document type
     * @return for each concrete index its mapping as JSON, with {@code properties}; empty if there is no index
     */
    public Map<String, String> mapping(DocumentType<?, ?> type) {
        Map<String, String> mappings = new LinkedHashMap<>();
        requests.mappings(name(type)).forEach((index, mapping) -> mappings.put(index, mapping.pretty()));
        return Collections.unmodifiableMap(mappings);
    }

    /**
     * One index, alias or data stream by its name, for what no document type stands for.
     *
     * @param name its name, never a pattern
     * @return creates it, changes it, tells about it
     * @throws IllegalArgumentException if it is not the name of one index
     */
    public NamedIndex named(String name) {
        return new NamedIndex(transport, name);
    }

    /**
     * Aliases by name.
     *
     * @return changes several in one moment
     */
    public AliasAdmin aliases() {
        return new AliasAdmin(transport);
    }

    /**
     * Index templates and component templates by name.
     *
     * @return puts, gets and deletes them
     */
    public TemplateAdmin templates() {
        return new TemplateAdmin(transport);
    }

    /**
     * Data streams by name.
     *
     * @return creates, lists and deletes them
     */
    public DataStreamAdmin dataStreams() {
        return new DataStreamAdmin(transport);
    }

    /**
     * What the analysis that is built into the server makes of a text. Sends {@code POST /_analyze}.
     *
     * @param analysis by which analyzer or tokenizer
     * @param text the text
     * @return the tokens in their order
     */
    public List<AnalyzedToken> analyze(TextAnalysis analysis, String text) {
        Request request = JsonRequests.with(Request.post(RequestPath.of("_analyze")), analysis.of(text));
        return AnalyzedToken.list(JsonRequests.send(transport, request));
    }

    private EnsureTemplate ofTemplate(DocumentType<?, ?> type) {
        return new EnsureTemplate(requests, templates, type, name(type));
    }

    private static String name(DocumentType<?, ?> type) {
        return new IndexName(type.index()).value();
    }
}
