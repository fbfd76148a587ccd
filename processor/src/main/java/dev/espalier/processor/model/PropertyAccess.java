package dev.espalier.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * How generated code reaches a property.
 *
 * @param reader what gives its value
 * @param writer what takes its value, on the object or on its builder; null if the constructor or factory does
 */
public record PropertyAccess(Member reader, @Nullable Member writer) {

    /** What a constructor or factory takes, and a method gives. */
    public static PropertyAccess component(String name) {
        return new PropertyAccess(Member.method(name), null);
    }

    /** What one method gives and another one takes. */
    public static PropertyAccess accessors(String getter, String setter) {
        return new PropertyAccess(Member.method(getter), Member.method(setter));
    }

    /** What takes the value, where something does. */
    public Member setter() {
        if (writer == null) {
            throw new IllegalStateException(reader.name() + " is not set");
        }
        return writer;
    }

    /**
     * A method or field of an object.
     *
     * @param name its name
     * @param isField whether it is a field
     */
    public record Member(String name, boolean isField) {

        /** A method. */
        public static Member method(String name) {
            return new Member(name, false);
        }

        /** A field. */
        public static Member field(String name) {
            return new Member(name, true);
        }
    }
}
