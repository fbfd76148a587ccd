package dev.espalier.schema.analysis;

import java.util.Optional;
import java.util.function.Function;

/** How the rules are written that components take as texts, as all servers read them. */
public enum RuleSyntax {
    /** Synonyms with commas between, or what becomes what. */
    SOLR("car, auto", SynonymRules::solrRefusal),
    /** Synonyms as the files of WordNet have them. */
    WORDNET("s(100000001,1,'car',n,1,0).", SynonymRules::wordnetRefusal),
    /** Words and the stem that they get. */
    STEMS("running, ran => run", ReplacementRules::stemRefusal),
    /** Characters and what replaces them. */
    REPLACEMENTS("ph => f", ReplacementRules::replacementRefusal),
    /** A character and what it counts as. */
    CHARACTER_TYPES("% => ALPHA", ReplacementRules::typeRefusal),
    /** A character, or a class of them. */
    CHARACTERS("whitespace, or a single character such as -", ReplacementRules::characterRefusal);

    private final String example;
    private final Function<String, Optional<String>> refusal;

    RuleSyntax(String example, Function<String, Optional<String>> refusal) {
        this.example = example;
        this.refusal = refusal;
    }

    /**
     * How the rules of a setting are written.
     *
     * @param kind what the setting takes
     * @param format the format that is stated beside it; other than {@code wordnet}, any
     * @return empty if it takes no rules
     */
    public static Optional<RuleSyntax> of(SettingKind kind, String format) {
        return switch (kind) {
            // servers take any other format for the usual one
            case SYNONYMS -> Optional.of(format.equalsIgnoreCase("wordnet") ? WORDNET : SOLR);
            case STEMS -> Optional.of(STEMS);
            case REPLACEMENTS -> Optional.of(REPLACEMENTS);
            case CHARACTER_TYPES -> Optional.of(CHARACTER_TYPES);
            case CHARACTERS -> Optional.of(CHARACTERS);
            default -> Optional.empty();
        };
    }

    /**
     * What is wrong with a rule: servers refuse an index with it, or take it and never apply it.
     *
     * @param rule the rule
     * @return the end of a sentence that begins with the rule, such as {@code has more than one =>}; empty if it is well
     *     written
     */
    public Optional<String> refusal(String rule) {
        return refusal.apply(rule);
    }

    /**
     * A rule that is well written.
     *
     * @return such as {@code ph => f}
     */
    public String example() {
        return example;
    }
}
