package dev.espalier.processor.plan.query.name;

import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldOperator;
import dev.espalier.schema.FieldType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The operators of a condition, with the words for each. The first word is the one that messages use. */
public enum Keyword {
    IS(Arity.ONE, FieldOperator.EQUALITY, "Is", "Equals", "IsEqualTo"),
    IS_NOT(Arity.ONE, FieldOperator.EQUALITY, "Not", "IsNot", "NotEquals"),
    IN(Arity.SEVERAL, FieldOperator.EQUALITY, "In", "IsIn"),
    NOT_IN(Arity.SEVERAL, FieldOperator.EQUALITY, "NotIn", "IsNotIn"),
    LESS_THAN(Arity.ONE, FieldOperator.ORDER, "LessThan", "IsLessThan", "Before", "IsBefore"),
    LESS_THAN_EQUAL(Arity.ONE, FieldOperator.ORDER, "LessThanEqual", "IsLessThanEqual", "LessThanOrEqual"),
    GREATER_THAN(Arity.ONE, FieldOperator.ORDER, "GreaterThan", "IsGreaterThan", "After", "IsAfter"),
    GREATER_THAN_EQUAL(Arity.ONE, FieldOperator.ORDER, "GreaterThanEqual", "IsGreaterThanEqual", "GreaterThanOrEqual"),
    BETWEEN(Arity.TWO, FieldOperator.ORDER, "Between", "IsBetween"),
    STARTING_WITH(Arity.ONE, FieldOperator.PREFIX, "StartingWith", "StartsWith", "IsStartingWith"),
    ENDING_WITH(Arity.ONE, FieldOperator.PATTERN, "EndingWith", "EndsWith", "IsEndingWith"),
    CONTAINING(Arity.ONE, FieldOperator.PATTERN, "Containing", "Contains", "IsContaining"),
    NOT_CONTAINING(Arity.ONE, FieldOperator.PATTERN, "NotContaining", "NotContains", "IsNotContaining"),
    /** Patterns with {@code %} and {@code _}. */
    LIKE(Arity.ONE, FieldOperator.PATTERN, "Like", "IsLike"),
    NOT_LIKE(Arity.ONE, FieldOperator.PATTERN, "NotLike", "IsNotLike"),
    /** Patterns with {@code *} and {@code ?}. */
    WILDCARD(Arity.ONE, FieldOperator.PATTERN, "Wildcard"),
    /** Regular expressions of Lucene. */
    REGEX(Arity.ONE, FieldOperator.REGULAR_EXPRESSION, "Regex", "MatchesRegex"),
    TRUE(Arity.NONE, FieldOperator.EQUALITY, "True", "IsTrue"),
    FALSE(Arity.NONE, FieldOperator.EQUALITY, "False", "IsFalse"),
    IS_NULL(Arity.NONE, FieldOperator.EXISTENCE, "IsNull", "Null"),
    IS_NOT_NULL(Arity.NONE, FieldOperator.EXISTENCE, "IsNotNull", "NotNull", "Exists"),
    /** There, but without content: an empty text, or no element. */
    EMPTY(Arity.NONE, FieldOperator.EXISTENCE, "Empty", "IsEmpty"),
    NOT_EMPTY(Arity.NONE, FieldOperator.EXISTENCE, "NotEmpty", "IsNotEmpty"),
    MATCHES(Arity.ONE, FieldOperator.FULL_TEXT, "Matches"),
    MATCHES_ALL(Arity.ONE, FieldOperator.FULL_TEXT, "MatchesAll"),
    MATCHES_PHRASE(Arity.ONE, FieldOperator.FULL_TEXT, "MatchesPhrase"),
    MATCHES_PREFIX(Arity.ONE, FieldOperator.FULL_TEXT, "MatchesPrefix"),
    /** Words, or a whole value, with a letter or two that differ. */
    FUZZY(Arity.ONE, FieldOperator.EXISTENCE, "Fuzzy", "IsFuzzy"),
    /** At most so far from a point. */
    NEAR(Arity.TWO, FieldOperator.EXISTENCE, "Near", "IsNear"),
    /** As a whole in a shape, or in another range. */
    WITHIN(Arity.ONE, FieldOperator.EXISTENCE, "Within", "IsWithin"),
    /** Something in common with a shape, or with another range. */
    INTERSECTS(Arity.ONE, FieldOperator.EXISTENCE, "Intersects", "Overlaps"),
    /** Around a whole shape, or another range. */
    COVERS(Arity.ONE, FieldOperator.EXISTENCE, "Covers"),
    /** Among so many neighbours of a vector. */
    NEAREST(Arity.TWO, FieldOperator.EXISTENCE, "Nearest", "IsNearest");

    /** How many arguments an operator takes. */
    public enum Arity {
        NONE(0),
        ONE(1),
        /** One argument that holds several values. */
        SEVERAL(1),
        TWO(2);

        private final int parameters;

        Arity(int parameters) {
            this.parameters = parameters;
        }

        /** The number of method parameters. */
        public int parameters() {
            return parameters;
        }
    }

    /** A word for an operator. */
    record Word(String text, Keyword keyword) {}

    /** All words, longest first, so that {@code LessThanEqual} is found before {@code LessThan}. */
    private static final List<Word> WORDS = Arrays.stream(values())
            .flatMap(keyword -> keyword.words.stream().map(word -> new Word(word, keyword)))
            .sorted(Comparator.<Word>comparingInt(word -> -word.text().length()).thenComparing(Word::text))
            .toList();

    private final Arity arity;
    private final FieldOperator operator;
    private final List<String> words;

    Keyword(Arity arity, FieldOperator operator, String... words) {
        this.arity = arity;
        this.operator = operator;
        this.words = List.of(words);
    }

    /** The words that end a text, longest first. */
    static Stream<Word> endingOf(String text) {
        return WORDS.stream().filter(word -> text.endsWith(word.text()));
    }

    /** All words for all operators. */
    public static List<String> allWords() {
        return WORDS.stream().map(Word::text).toList();
    }

    /** How many arguments it takes. */
    public Arity arity() {
        return arity;
    }

    /** The word that messages use. */
    public String word() {
        return words.get(0);
    }

    /** Whether it can be asked of the fields of a type. */
    public boolean fits(FieldType type) {
        return KeywordFit.fits(this, type);
    }

    /** The group that servers accept or refuse it with. */
    public FieldOperator operator() {
        return operator;
    }

    /** The operators that can be asked of the fields of a type. */
    public static List<Keyword> fitting(FieldType type) {
        return Arrays.stream(values()).filter(keyword -> keyword.fits(type)).toList();
    }

    /** Whether its argument is text, even where the values of the field are not: a pattern, or words. */
    public boolean takesText() {
        return operator == FieldOperator.PREFIX
                || operator == FieldOperator.PATTERN
                || operator == FieldOperator.REGULAR_EXPRESSION
                || operator == FieldOperator.FULL_TEXT
                || this == FUZZY;
    }

    /** Whether documents that satisfy it differ in how well they do. */
    public boolean scores(FieldFamily family) {
        return operator == FieldOperator.FULL_TEXT || this == FUZZY && family == FieldFamily.TEXT || this == NEAREST;
    }

    /** Whether it speaks of places on the earth alone. */
    public boolean geographic() {
        return this == NEAR;
    }

    /** Whether it can leave the case of letters aside. */
    public boolean folds() {
        return switch (this) {
            case IS,
                    IS_NOT,
                    IN,
                    NOT_IN,
                    STARTING_WITH,
                    ENDING_WITH,
                    CONTAINING,
                    NOT_CONTAINING,
                    LIKE,
                    NOT_LIKE,
                    WILDCARD,
                    REGEX -> true;
            default -> false;
        };
    }

    /** Whether a text field answers it by its exact multi-field. */
    public boolean comparesWholeTexts() {
        return fits(FieldType.KEYWORD) && !fits(FieldType.TEXT);
    }

    /** Whether it holds where no value satisfies its opposite, so that the negation stays outside of a nested query. */
    public boolean negative() {
        return switch (this) {
            case IS_NOT, NOT_IN, NOT_CONTAINING, NOT_LIKE, IS_NULL -> true;
            default -> false;
        };
    }
}
