package dev.espalier.samples.jdk.api;

import dev.espalier.annotation.KeywordField;
import java.util.List;

/**
 * A public method that a type declares. Types are simple names without type arguments: {@code Map.Entry},
 * {@code byte[]}. Types and names are searched without regard to case.
 *
 * @param name its name
 * @param returnType what it returns
 * @param parameterTypes what it takes, in order
 * @param exceptions what it declares to throw
 * @param modifiers {@code static}, {@code default}, {@code abstract} ... in the order of the language
 * @param isStatic whether it is called without an object
 * @param deprecated whether it should not be used any more
 */
public record ApiMethod(
        @KeywordField(normalizer = "lowercase") String name,
        @KeywordField(normalizer = "lowercase") String returnType,
        @KeywordField(normalizer = "lowercase") List<String> parameterTypes,
        @KeywordField(normalizer = "lowercase") List<String> exceptions,
        List<String> modifiers,
        boolean isStatic,
        boolean deprecated) {}
