package dev.espalier.processor.model;

/** Where servers take the values of a projection from, other than from documents. */
public enum FieldSource {
    DOC_VALUES("DocValues", "doc values", "docvalue_fields"),
    STORED_FIELDS("StoredFields", "stored fields", "stored_fields");

    private final String noun;
    private final String words;
    private final String member;

    FieldSource(String noun, String words, String member) {
        this.noun = noun;
        this.words = words;
        this.member = member;
    }

    /** The annotation that asks for them, as people write it. */
    public String annotation() {
        return "@" + noun;
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
