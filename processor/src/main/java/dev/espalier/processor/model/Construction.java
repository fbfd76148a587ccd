package dev.espalier.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an object is made when it is read. */
public sealed interface Construction {

    /** The constructor without parameters, then the setters. */
    record Setters() implements Construction {}

    /**
     * A call with the values of properties; those that it does not take are set on what it returns.
     *
     * @param method a static method of the type; null for a constructor
     * @param arguments the names of the properties, in the order of the parameters
     * @param implementation the class that is made, where the type is an interface; null for the type itself
     */
    record Creator(
            @Nullable String method,
            List<String> arguments,
            @Nullable JavaName implementation) implements Construction {

        public Creator {
            arguments = List.copyOf(arguments);
        }

        /** A call that makes the type itself. */
        public Creator(@Nullable String method, List<String> arguments) {
            this(method, arguments, null);
        }

        /** Whether the call takes the value of a property. */
        public boolean takes(String property) {
            return arguments.contains(property);
        }
    }

    /**
     * A builder, whose methods take the values of properties.
     *
     * @param type the builder
     * @param start the static method of the object's type that makes a builder; null for the builder's constructor
     * @param build the method of the builder that makes the object
     */
    record Builder(JavaType.Declared type, @Nullable String start, String build) implements Construction {}

    /**
     * None: only objects of subtypes are made, and a field tells of which.
     *
     * @param discriminator the name of the field
     * @param subtypes the subtypes; those of a class stand before it
     */
    record Subtypes(String discriminator, List<Subtype> subtypes) implements Construction {

        public Subtypes {
            subtypes = List.copyOf(subtypes);
        }
    }
}
