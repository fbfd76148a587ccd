package dev.espalier.bulk;

/** What an operation does, in the server's words. */
enum BulkAction {
    INDEX("index"),
    CREATE("create"),
    DELETE("delete");

    private final String word;

    BulkAction(String word) {
        this.word = word;
    }

    /** As it stands in requests and answers. */
    String word() {
        return word;
    }
}
