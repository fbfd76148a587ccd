package dev.espalier.processor.plan;

import java.util.Locale;

/** Makes Java identifiers of the names that users give to properties, types and fields. */
public final class JavaIdentifier {

    private JavaIdentifier() {}

    /** {@code raw-lower} as {@code raw_lower}: whatever Java does not allow becomes an underscore. */
    public static String of(String name) {
        StringBuilder identifier = new StringBuilder();
        name.codePoints().map(c -> Character.isJavaIdentifierPart(c) ? c : '_').forEach(identifier::appendCodePoint);
        return Character.isJavaIdentifierStart(identifier.codePointAt(0)) ? identifier.toString() : "_" + identifier;
    }

    /** {@code author} as {@code Author}. */
    public static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code Article} as {@code article}. */
    public static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code reviewCount} as {@code REVIEW_COUNT}. */
    public static String constant(String name) {
        return of(name).replaceAll("(\\p{Ll}|\\d)(\\p{Lu})", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
