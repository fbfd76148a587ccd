package dev.espalier.processor.plan.query;

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
    TRUE(Arity.NONE, FieldOperator.EQUALITY, "True", "IsTrue"),
    FALSE(Arity.NONE, FieldOperator.EQUALITY, "False", "IsFalse"),
    IS_NULL(Arity.NONE, FieldOperator.EXISTENCE, "IsNull", "Null"),
    IS_NOT_NULL(Arity.NONE, FieldOperator.EXISTENCE, "IsNotNull", "NotNull", "Exists"),
    MATCHES(Arity.ONE, FieldOperator.FULL_TEXT, "Matches"),
    MATCHES_ALL(Arity.ONE, FieldOperator.FULL_TEXT, "MatchesAll"),
    MATCHES_PHRASE(Arity.ONE, FieldOperator.FULL_TEXT, "MatchesPhrase"),
    MATCHES_PREFIX(Arity.ONE, FieldOperator.FULL_TEXT, "MatchesPrefix");

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
    static List<String> allWords() {
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
        return type.supports(operator)
                && switch (this) {
                    case TRUE, FALSE -> type.family() == FieldFamily.BOOLEAN;
                    case IS_NULL, IS_NOT_NULL -> true;
                    case IN, NOT_IN -> type.family() != FieldFamily.BOOLEAN && hasPlainValues(type);
                    default -> hasPlainValues(type);
                };
    }

    /** The metamodel asks the others with more than a value: a key, another range, a child. */
    private static boolean hasPlainValues(FieldType type) {
        return switch (type.family()) {
            case RANGE, FLATTENED, JOIN -> false;
            default -> true;
        };
    }

    /** The operators that can be asked of the fields of a type. */
    public static List<Keyword> fitting(FieldType type) {
        return Arrays.stream(values()).filter(keyword -> keyword.fits(type)).toList();
    }

    /** Whether its argument is text, even where the values of the field are not: a pattern, or words. */
    boolean takesText() {
        return operator == FieldOperator.PREFIX
                || operator == FieldOperator.PATTERN
                || operator == FieldOperator.FULL_TEXT;
    }

    /** Whether documents that satisfy it differ in how well they do. */
    boolean scores() {
        return operator == FieldOperator.FULL_TEXT;
    }

    /** Whether a text field answers it by its exact multi-field. */
    boolean comparesWholeTexts() {
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
