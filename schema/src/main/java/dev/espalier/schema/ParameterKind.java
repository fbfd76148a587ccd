package dev.espalier.schema;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a value of a parameter must be. */
public sealed interface ParameterKind {

    /** True or false. */
    record Flag() implements ParameterKind {}

    /**
     * A whole number.
     *
     * @param minimum the smallest that servers take
     * @param maximum the greatest that servers take
     */
    record WholeNumber(long minimum, long maximum) implements ParameterKind {}

    /**
     * A number.
     *
     * @param minimum the lower bound
     * @param inclusive whether the lower bound itself is taken
     * @param maximum the greatest that servers take
     */
    record Decimal(double minimum, boolean inclusive, double maximum) implements ParameterKind {}

    /** Any text. */
    record Text() implements ParameterKind {}

    /**
     * One of a set of words.
     *
     * @param words the words, in the order in which one would explain them
     */
    record Word(List<String> words) implements ParameterKind {
        /** Copies the words. */
        public Word {
            words = List.copyOf(words);
        }
    }

    /**
     * The name of something that is defined elsewhere.
     *
     * @param referent what is named
     */
    record Name(Referent referent) implements ParameterKind {}

    /**
     * One name, or an array of several.
     *
     * @param referent what is named
     */
    record Names(Referent referent) implements ParameterKind {}

    /** Patterns for dates, joined by {@code ||}. */
    record DateFormat() implements ParameterKind {}

    /**
     * One text, or an array of several.
     *
     * @param words the only ones that are taken; any text if empty
     */
    record Texts(List<String> words) implements ParameterKind {
        /** Copies the words. */
        public Texts {
            words = List.copyOf(words);
        }
    }

    /**
     * An object.
     *
     * @param members what it may hold; anything if empty
     */
    record Json(Map<String, ParameterKind> members) implements ParameterKind {
        /** Copies the members. */
        public Json {
            members = Collections.unmodifiableMap(new TreeMap<>(members));
        }
    }

    /**
     * An array of objects.
     *
     * @param members what each of them may hold; anything if empty
     */
    record JsonList(Map<String, ParameterKind> members) implements ParameterKind {
        /** Copies the members. */
        public JsonList {
            members = Collections.unmodifiableMap(new TreeMap<>(members));
        }
    }

    /** A script: its source as text, or an object with source, language and parameters. */
    record Script() implements ParameterKind {}

    /** A value of the field itself. */
    record NullValue() implements ParameterKind {}

    /** What a name stands for. */
    enum Referent {
        /** An analyzer, built in or of the index. */
        ANALYZER,
        /** A normalizer, built in or of the index. */
        NORMALIZER,
        /** A similarity, built in or of the index. */
        SIMILARITY,
        /** A field of the same mapping. */
        FIELD,
        /** An inference endpoint of the cluster. */
        INFERENCE_ENDPOINT,
        /** A machine-learning model of the cluster. */
        MODEL
    }

    /**
     * What a value must be, as the end of a sentence.
     *
     * @return such as {@code a whole number from 1 to 20}
     */
    default String description() {
        return ParameterValues.describe(this);
    }

    /**
     * Why servers would refuse a value.
     *
     * @param value the value
     * @return empty if they take it, as far as that can be told without the rest of the mapping
     */
    default Optional<String> refusal(JsonTree value) {
        return ParameterValues.refusal(this, value);
    }
}
