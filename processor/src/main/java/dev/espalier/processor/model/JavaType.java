package dev.espalier.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/** A type as it is written in the signature of a method. */
public sealed interface JavaType {

    /** How people spell the type in messages, without packages: {@code List<Article>}. */
    String spelling();

    /** Whether it is the class or interface of this name, whatever its type arguments. */
    default boolean is(JavaName name) {
        return false;
    }

    /** The upper bound of a wildcard; the type itself if it is none. */
    default JavaType bound() {
        return this;
    }

    /** A primitive type, or void. */
    record Primitive(String spelling) implements JavaType {}

    /** A class or interface. */
    record Declared(JavaName name, List<JavaType> arguments) implements JavaType {

        public Declared {
            arguments = List.copyOf(arguments);
        }

        @Override
        public boolean is(JavaName other) {
            return name.equals(other);
        }

        @Override
        public String spelling() {
            String inside = arguments.stream().map(JavaType::spelling).collect(Collectors.joining(", "));
            return inside.isEmpty() ? name.nestedName() : name.nestedName() + "<" + inside + ">";
        }
    }

    /** An array. */
    record Array(JavaType component) implements JavaType {

        @Override
        public String spelling() {
            return component.spelling() + "[]";
        }
    }

    /** {@code ? extends X}; {@code ?} extends {@code Object}. */
    record Subtype(JavaType of) implements JavaType {

        @Override
        public JavaType bound() {
            return of;
        }

        @Override
        public String spelling() {
            return "? extends " + of.spelling();
        }
    }

    /** Anything else: {@code ? super X}, a type variable, a type that does not exist. */
    record Other(String spelling) implements JavaType {}
}
