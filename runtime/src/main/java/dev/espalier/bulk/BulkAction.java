package dev.espalier.bulk;

import java.nio.charset.StandardCharsets;

/** What an operation does, in the server's words. */
enum BulkAction {
    INDEX("index"),
    CREATE("create"),
    DELETE("delete");

    private final String word;
    private final byte[] opening;

    BulkAction(String word) {
        this.word = word;
        this.opening = ("{\"" + word + "\":{\"_id\":\"").getBytes(StandardCharsets.US_ASCII);
    }

    /** As it stands in requests and answers. */
    String word() {
        return word;
    }

    /** Begins the line of an operation, up to its id. */
    void open(ByteChain line) {
        line.write(opening);
    }
}
