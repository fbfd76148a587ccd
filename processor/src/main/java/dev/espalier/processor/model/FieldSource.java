package dev.espalier.processor.model;

/** Where servers take the values of a projection from, other than from documents. */
public enum FieldSource {
    DOC_VALUES("@DocValues", "doc values", "docvalue_fields", "DocValues"),
    STORED_FIELDS("@StoredFields", "stored fields", "stored_fields", "StoredFields");

    private final String annotation;
    private final String words;
    private final String member;
    private final String noun;

    FieldSource(String annotation, String words, String member, String noun) {
        this.annotation = annotation;
        this.words = words;
        this.member = member;
        this.noun = noun;
    }

    /** The annotation that asks for them, as people write it. */
    public String annotation() {
        return annotation;
    }

    /** What they are called in sentences. */
    public String words() {
        return words;
    }

    /** The member of a search that asks for them. */
    public String member() {
        return member;
    }

    /** What classes are called that read them. */
    public String noun() {
        return noun;
    }
}
