package dev.espalier.transport.error;

import dev.espalier.transport.error.TransportException.Kind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What to do next about the usual failures: one sentence for each, in this one place. */
final class Advice {

    private static final int ANY = 0;

    /** The first that fits counts. A null fits everything; texts are parts of what the server wrote. */
    private static final List<Line> REFUSALS = List.of(
            line(
                    401,
                    null,
                    null,
                    "check user name and password, API key or token of the client; keys and tokens may have expired or been"
                            + " withdrawn"),
            line(
                    403,
                    "security_exception",
                    null,
                    "the server knows who asks but does not allow this; grant the privilege that the reason names, or use other"
                            + " credentials"),
            line(
                    ANY,
                    "cluster_block_exception",
                    "/12/",
                    "a disk went over the flood stage, so that the server only lets the index be deleted; free or add disk space,"
                            + " then, if the server does not do so by itself, set index.blocks.read_only_allow_delete to null"),
            line(
                    ANY,
                    "cluster_block_exception",
                    "read-only",
                    "somebody made the index or the cluster read-only; set index.blocks.read_only, or cluster.blocks.read_only, to"
                            + " null to write again"),
            line(ANY, "cluster_block_exception", "/4/", "the index is closed; open it first"),
            line(
                    ANY,
                    "cluster_block_exception",
                    "/8/",
                    "writing to the index is blocked; set index.blocks.write to null to write again"),
            line(ANY, "index_closed_exception", null, "the index is closed; open it first"),
            line(
                    ANY,
                    "index_not_found_exception",
                    null,
                    "check the name of the index, or create it from the document class with client.indexes().ensure(...)"),
            line(
                    ANY,
                    "search_context_missing_exception",
                    null,
                    "the server no longer keeps the point in time or the scroll, and what was not read of it is lost: begin again,"
                            + " without longer pauses between pages than it is kept for, or keep it for longer; a node that"
                            + " restarts forgets those that it had; cursor pages can do without"),
            line(
                    ANY,
                    "version_conflict_engine_exception",
                    "document already exists",
                    "a document with this id is there already; use save or update to replace it"),
            line(
                    ANY,
                    "version_conflict_engine_exception",
                    null,
                    "the document has changed since it was read; read it again, apply the change to that, and write it"),
            line(
                    ANY,
                    "strict_dynamic_mapping_exception",
                    null,
                    "the index does not know this field and takes no unknown ones; add the field to the mapping with"
                            + " client.indexes().ensure(...), or leave it out of the document"),
            line(
                    ANY,
                    "resource_already_exists_exception",
                    null,
                    "use client.indexes().ensure(...), which leaves or extends an index that is there already"),
            line(ANY, "illegal_argument_exception", "cannot be changed from type", mappingConflict()),
            line(ANY, "illegal_argument_exception", "conflicts with existing mapp", mappingConflict()),
            line(ANY, "illegal_argument_exception", "Cannot update parameter", mappingConflict()),
            line(
                    ANY,
                    "illegal_argument_exception",
                    "Limit of total fields",
                    "the mapping has too many fields, mostly because keys of data became fields; map such objects as flattened, or"
                            + " raise index.mapping.total_fields.limit"),
            line(
                    ANY,
                    "illegal_argument_exception",
                    "Result window is too large",
                    "read deep pages by search_after with a point in time instead of from and size, or raise"
                            + " index.max_result_window"),
            line(
                    ANY,
                    "illegal_argument_exception",
                    "Text fields are not optimised",
                    "sort and aggregate by a keyword field instead of the text; a text field can have one as a sub-field"),
            line(ANY, "mapper_parsing_exception", null, unfitting()),
            line(ANY, "document_parsing_exception", null, unfitting()),
            line(
                    ANY,
                    "too_many_buckets_exception",
                    null,
                    "ask for fewer buckets: a smaller size, a coarser interval, a filter before; page through all of them with a"
                            + " composite aggregation; or raise search.max_buckets"),
            line(ANY, "too_many_clauses", null, manyClauses()),
            line(ANY, "too_many_nested_clauses", null, manyClauses()),
            line(
                    ANY,
                    "circuit_breaking_exception",
                    null,
                    "the server is short of memory; send smaller or fewer requests at a time, or give it more heap"),
            line(
                    429,
                    null,
                    null,
                    "the server has more to do than it can; send fewer requests at a time, or larger bulks of fewer requests"),
            line(
                    413,
                    null,
                    null,
                    "the request is larger than the server or a proxy before it takes; send smaller bulks, or raise"
                            + " http.max_content_length or the limit of the proxy"),
            line(
                    ANY,
                    "media_type_header_exception",
                    null,
                    "the server does not know the version that the client asks for; set compatibleWith to its major version, or"
                            + " leave it out"),
            line(
                    406,
                    null,
                    null,
                    "the server does not answer in the form that is asked for; set compatibleWith to its major version, or leave it"
                            + " out"),
            line(ANY, "master_not_discovered_exception", null, noManager()),
            line(ANY, "cluster_manager_not_discovered_exception", null, noManager()),
            line(
                    ANY,
                    "unavailable_shards_exception",
                    null,
                    "a primary shard is not active; ask _cluster/allocation/explain why"),
            line(
                    403,
                    null,
                    null,
                    "the server, or a proxy before it, does not allow this to the credentials of the client"));

    private Advice() {}

    /** Adds it to a message. */
    static void append(StringBuilder message, @Nullable String advice) {
        if (advice != null) {
            message.append(". What to do: ").append(advice);
        }
    }

    private record Line(
            int status, @Nullable String type, @Nullable String text, String advice) {

        boolean fits(int actual, List<ErrorCause> causes) {
            if (status != ANY && status != actual) {
                return false;
            }
            return type == null && text == null || causes.stream().anyMatch(this::fits);
        }

        private boolean fits(ErrorCause cause) {
            String reason = cause.reason();
            return (type == null || type.equals(cause.type()))
                    && (text == null || reason != null && reason.contains(text));
        }
    }

    private static Line line(int status, @Nullable String type, @Nullable String text, String advice) {
        return new Line(status, type, text, advice);
    }

    private static String mappingConflict() {
        return "the index maps the field in another way, which cannot be changed in place; create a new index with"
                + " client.indexes().ensure(...) under another name and reindex into it";
    }

    private static String manyClauses() {
        return "put many values into one terms query instead of one clause for each";
    }

    private static String unfitting() {
        return "a value does not fit the mapping of its field; compare the document with the mapping of the index";
    }

    private static String noManager() {
        return "the cluster has no elected manager; see that a majority of the nodes that may become one are up and reach each"
                + " other";
    }

    /** Null if there is nothing to be said that the error itself does not say. */
    static @Nullable String on(int status, ServerError error) {
        List<ErrorCause> causes = causes(error);
        return REFUSALS.stream()
                .filter(line -> line.fits(status, causes))
                .map(Line::advice)
                .findFirst()
                .orElse(null);
    }

    private static List<ErrorCause> causes(ServerError error) {
        ErrorCause outer = error.type() == null ? null : new ErrorCause(error.type(), error.reason());
        return Stream.concat(Stream.of(outer, error.rootCause()), error.causedBy().stream())
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * As above, for calls without an answer.
     *
     * @param secure whether the node was spoken to by https
     */
    static @Nullable String on(Kind kind, boolean secure) {
        return switch (kind) {
            case CONNECT ->
                "check that the address is right, the node is up, and no firewall lies between; the address needs the HTTP port"
                        + " (mostly 9200)";
            case TLS ->
                "check that the node speaks https at that port, and that its certificate names the host of the address";
            case LEASE_TIMEOUT ->
                "raise maxConnectionsPerNode, send fewer requests at a time, or look for answers that are read slowly";
            case RESPONSE_TIMEOUT, DEADLINE ->
                "if the request needs that long, raise responseTimeout or deadline for it by its options";
            case TOO_LARGE -> "ask for less at a time, or raise maxResponseBytes";
            case CONNECTION_LOST, PROTOCOL ->
                secure ? null : "if that happens to every request, try https:// instead of http:// in the address";
            case CREDENTIALS, CLOSED, INTERRUPTED, CANCELLED -> null;
        };
    }
}
