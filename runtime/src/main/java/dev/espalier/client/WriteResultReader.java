package dev.espalier.client;

import dev.espalier.codec.ValueReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the answer to a request that stores or deletes one document. */
final class WriteResultReader {

    private WriteResultReader() {}

    static WriteResult read(JsonParser json) {
        String id = "";
        long version = -1;
        long sequenceNumber = -1;
        long primaryTerm = -1;
        boolean created = false;
        if (json.nextToken() == JsonToken.START_OBJECT) {
            String name;
            while ((name = json.nextName()) != null) {
                json.nextToken();
                switch (name) {
                    case "_id" -> id = json.getValueAsString("");
                    case "_version" -> version = ValueReader.readLong(json, -1);
                    case "_seq_no" -> sequenceNumber = ValueReader.readLong(json, -1);
                    case "_primary_term" -> primaryTerm = ValueReader.readLong(json, -1);
                    case "result" -> created = json.getValueAsString("").equals("created");
                    default -> {}
                }
                json.skipChildren();
            }
        }
        return new WriteResult(id, version, sequenceNumber, primaryTerm, created);
    }
}
