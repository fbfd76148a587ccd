package dev.espalier.schema.analysis;

/** What a setting of a component takes. */
public enum SettingKind {
    /** Any text. */
    TEXT("a text"),
    /** Any number of texts. */
    TEXTS("a list of texts"),
    /** A whole number. */
    INT("a whole number"),
    /** A number that is not negative. */
    QUANTITY("a number of 0 or more"),
    /** A number from 0 to 1. */
    FRACTION("a number from 0 to 1"),
    /** A number above 0, up to 1. */
    SHARE("a number above 0, up to 1"),
    /** A parameter of Zipf's law: a number between 0 and a half. */
    ZIPF("a number above 0 and below 0.5"),
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
