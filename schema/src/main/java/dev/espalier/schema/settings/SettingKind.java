package dev.espalier.schema.settings;

/** What a value of a setting must be. */
public enum SettingKind {
    /** True or false. */
    BOOLEAN("true or false"),
    /** A whole number. */
    INTEGER("a whole number"),
    /** A number. */
    DECIMAL("a number"),
    /** A time span with its unit, such as {@code 30s}. */
    TIME("a time", " with its unit, such as 30s"),
    /** An amount of memory with its unit, such as {@code 512mb}. */
    BYTES("a size", " with its unit, such as 512mb"),
    /** One of some words. */
    WORD("a word"),
    /** Any text. */
    TEXT("a text"),
    /** One or several texts. */
    LIST("a list of texts"),
    /** A point in time, in ISO 8601. */
    INSTANT("a point in time, such as 2026-01-31T12:00:00Z"),
    /** False, or from how many replicas to how many, such as {@code 0-5} or {@code 0-all}. */
    REPLICAS("false, or a range such as 0-5 or 0-all"),
    /** All, or a number of shards. */
    SHARDS("all, or a whole number of at least 0"),
    /** Any number of settings below a common prefix. */
    GROUP("any settings");

    private final String noun;
    private final String example;

    SettingKind(String noun) {
        this(noun, "");
    }

    SettingKind(String noun, String example) {
        this.noun = noun;
        this.example = example;
    }

    /**
     * What a value must be, as the end of a sentence.
     *
     * @return such as {@code a time with its unit, such as 30s}
     */
    public String description() {
        return noun + example;
    }

    /** What a value within limits must be. */
    String description(SettingRange range) {
        String limits = range.toString();
        if (!range.words().isEmpty()) {
            return this == LIST ? "one or several of " + String.join(", ", range.words()) : limits;
        }
        return limits.isEmpty() ? description() : noun + " " + limits + example;
    }
}
