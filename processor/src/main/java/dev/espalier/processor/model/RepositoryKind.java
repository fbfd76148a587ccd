package dev.espalier.processor.model;

/** What a repository can do. */
public enum RepositoryKind {
    /** It reads and writes documents of an index. */
    DOCUMENTS("DocumentRepository"),
    /** It adds documents to a data stream, and reads them. */
    DATA_STREAM("DataStreamRepository"),
    /** It reads documents, perhaps of several indexes. */
    READ_ONLY("ReadOnlyRepository");

    private final String typeName;

    RepositoryKind(String typeName) {
        this.typeName = typeName;
    }

    /** The simple name of the interface that such repositories extend. */
    public String typeName() {
        return typeName;
    }

    /** The kind of those that extend an interface. */
    public static RepositoryKind of(String typeName) {
        for (RepositoryKind kind : values()) {
            if (kind.typeName.equals(typeName)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(typeName);
    }
}
