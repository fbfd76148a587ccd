package dev.espalier.bulk;

/** What became of one operation of a bulk. Exactly one of these holds for each operation. */
public sealed interface BulkOutcome {

    /**
     * The document is stored. If the answer to an earlier request with this operation was lost, {@code created} is what
     * the last one found.
     *
     * @param id its id, also where it was assigned
     * @param version its new {@code _version}
     * @param created true if there was no document of this id before
     */
    record Written(String id, long version, boolean created) implements BulkOutcome {}

    /**
     * There is no document of this id any more. If the answer to an earlier request with this operation was lost,
     * {@code existed} is what the last one found.
     *
     * @param id the id
     * @param existed whether there was one before
     */
    record Deleted(String id, boolean existed) implements BulkOutcome {}

    /**
     * The server refused the operation; nothing was changed by it.
     *
     * @param status the HTTP status of the operation, such as 400 for a document that does not fit the mapping
     * @param type the server's name of the error, such as {@code document_parsing_exception}
     * @param reason what the server says, with the causes it names
     */
    record Failed(int status, String type, String reason) implements BulkOutcome {}

    /**
     * The operation was not carried out, because it was not sent, or not again after the server had refused it for now:
     * its document can not be written as JSON, has no legal id or is too large, no node could be reached, an earlier
     * request of the same bulk failed, or the bulk was cancelled or closed.
     *
     * @param reason why
     */
    record NotSent(String reason) implements BulkOutcome {}

    /**
     * The request was sent and its answer was lost: the operation may or may not have been carried out. So it is, too, when
     * a document that was to be created is found to be there by a second request.
     *
     * @param reason what happened to the request
     */
    record Unknown(String reason) implements BulkOutcome {}

    /**
     * Whether the operation was carried out.
     *
     * @return true for {@link Written} and {@link Deleted}
     */
    default boolean succeeded() {
        return this instanceof Written || this instanceof Deleted;
    }
}
