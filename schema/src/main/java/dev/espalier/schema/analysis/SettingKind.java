package dev.espalier.schema.analysis;

/** What a setting of a component takes. */
public enum SettingKind {
    /** Any text. */
    TEXT("a text"),
    /** Any number of texts. */
    TEXTS("a list of texts"),
    /** A whole number. */
    INT("a whole number"),
    /** A whole number that is not negative. */
    NATURAL("a whole number of at least 0"),
    /** A whole number above 0. */
    POSITIVE("a whole number of at least 1"),
    /** How many words there are in a group of several. */
    PLURAL("a whole number of at least 2"),
    /** The greatest length of a term. */
    LENGTH("a whole number from 1 to 1048576"),
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
    /** Any number of regular expressions of Java. */
    REGEXES("a list of regular expressions"),
    /** Flags of a regular expression, in capitals or not. */
    FLAGS("flags of regular expressions, such as CASE_INSENSITIVE|COMMENTS"),
    /** Any number of characters, or of classes of them. */
    CHARACTERS("a list of single characters, and of whitespace, letter, digit, punctuation, symbol"),
    /** Rules of synonyms, in one of two formats. */
    SYNONYMS("a list of rules such as 'car, auto'"),
    /** Rules that give words their stems. */
    STEMS("a list of rules such as 'running => run'"),
    /** Rules that replace characters. */
    REPLACEMENTS("a list of rules such as 'ph => f'"),
    /** Rules that say what characters count as. */
    CHARACTER_TYPES("a list of rules such as '% => ALPHA'"),
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
        return switch (this) {
            case TEXTS, WORDS, REGEXES, CHARACTERS, SYNONYMS, STEMS, REPLACEMENTS, CHARACTER_TYPES -> true;
            default -> false;
        };
    }

    /**
     * Whether a value is a whole number.
     *
     * @return true for all kinds of whole numbers, whatever their limits
     */
    public boolean isWhole() {
        return switch (this) {
            case INT, NATURAL, POSITIVE, PLURAL, LENGTH -> true;
            default -> false;
        };
    }

    /** What is taken, in words. */
    String words() {
        return words;
    }
}
