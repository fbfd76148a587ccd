package dev.espalier.schema.analysis;

/** What a setting of a component takes. */
public enum SettingKind {
    /** Any text. */
    TEXT("a text"),
    /** Any number of texts. */
    TEXTS("a list of texts"),
    /** A whole number. */
    INT("a whole number"),
    /** True or false. */
    FLAG("true or false"),
    /** A text of one character. */
    CHAR("a single character"),
    /** A regular expression of Java. */
    REGEX("a regular expression"),
    /** A file on each node, below its configuration folder. */
    PATH("the path of a file"),
    /** One of the setting's words. */
    WORD("one of"),
    /** Any number of the setting's words. */
    WORDS("a list of");

    private final String words;

    SettingKind(String words) {
        this.words = words;
    }

    /**
     * Whether several values can be given.
     *
     * @return true for lists
     */
    public boolean isList() {
        return this == TEXTS || this == WORDS;
    }

    /** What is taken, in words. */
    String words() {
        return words;
    }
}
