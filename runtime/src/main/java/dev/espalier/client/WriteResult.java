package dev.espalier.client;

/**
 * What the server says of a document that it has stored.
 *
 * @param id the id, also where it was assigned
 * @param version the {@code _version}, from 1, higher by one with every write of the document; -1 if the server does
 *     not tell
 * @param sequenceNumber the {@code _seq_no}; -1 if the server does not tell
 * @param primaryTerm the {@code _primary_term}; -1 if the server does not tell
 * @param created true if there was no document of this id before
 */
public record WriteResult(String id, long version, long sequenceNumber, long primaryTerm, boolean created) {}
