package dev.espalier.samples.jdk.api;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public type of a package that its module exports to everyone.
 *
 * @param name the qualified name, {@code java.util.Map.Entry}
 * @param words the simple name as words, {@code Map Entry}: as they are, and reduced to their stems
 * @param simpleName the name inside the package, {@code Map.Entry}: as it is, and in lower case for type-ahead
 * @param module the module
 * @param packageName the package
 * @param kind what it is declared as
 * @param modifiers {@code abstract}, {@code final}, {@code sealed} ... in the order of the language
 * @param supertypes the qualified names of its superclass and of the interfaces it declares
 * @param deprecated whether it should not be used any more
 * @param forRemoval whether a later release will not have it
 * @param deprecatedSince the release that deprecated it, where that is stated
 * @param methods the public methods that it declares; each is searched by itself
 */
@Document(index = "jdk-types")
public record ApiType(
        @Id String name,

        @TextField @TextField(subField = "stems", analyzer = "english")
        String words,

        @KeywordField @KeywordField(subField = "lower", normalizer = "lowercase")
        String simpleName,

        String module,
        String packageName,
        Kind kind,
        List<String> modifiers,
        List<String> supertypes,
        boolean deprecated,
        boolean forRemoval,
        @Nullable String deprecatedSince,
        @NestedField List<ApiMethod> methods) {}
