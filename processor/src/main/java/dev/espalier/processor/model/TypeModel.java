package dev.espalier.processor.model;

import java.util.List;
import java.util.Optional;

/** The type of a property, as far as mapping and codec need to know it. */
public sealed interface TypeModel {

    /** How a reader would spell the type: {@code List<Article.Comment>}. */
    String spelling();

    /** The type of one value: the element of a collection, what an optional holds, or the type itself. */
    default TypeModel element() {
        return this;
    }

    /** Which of the primitive types it is, none of which can be null; empty for all others. */
    default Optional<ScalarKind> primitiveKind() {
        return Optional.empty();
    }

    /**
     * One value. A primitive cannot be null.
     *
     * @param qualifier what an annotation adds: the zone of a {@code LocalDateTime}, the unit of a {@code Duration};
     *     empty for none
     */
    record Scalar(ScalarKind kind, boolean primitive, String qualifier) implements TypeModel {

        /** A value that no annotation adds to. */
        public Scalar(ScalarKind kind, boolean primitive) {
            this(kind, primitive, "");
        }

        @Override
        public Optional<ScalarKind> primitiveKind() {
            return primitive ? Optional.of(kind) : Optional.empty();
        }

        @Override
        public String spelling() {
            return primitive ? kind.primitiveName() : kind.className();
        }
    }

    /** An enum, written by the names of its constants or by other values, one for each. */
    record Enumeration(JavaName name, List<String> constants, List<String> values) implements TypeModel {

        public Enumeration {
            constants = List.copyOf(constants);
            values = List.copyOf(values);
        }

        /** An enum written by the names of its constants. */
        public Enumeration(JavaName name, List<String> constants) {
            this(name, constants, constants);
        }

        /** Whether a constant is written by something else than its name. */
        public boolean declaresValues() {
            return !constants.equals(values);
        }

        @Override
        public String spelling() {
            return name.nestedName();
        }
    }

    /**
     * Several values.
     *
     * @param kind what holds them
     * @param element the type of one value, never a collection itself
     * @param lists how many lists are between them: 1 for {@code List<List<String>>}. To servers they are one list
     */
    record Collection(CollectionKind kind, TypeModel element, int lists) implements TypeModel {

        /** Several values that are held at once. */
        public Collection(CollectionKind kind, TypeModel element) {
            this(kind, element, 0);
        }

        /** The same collection of other values. */
        public Collection of(TypeModel other) {
            return new Collection(kind, other, lists);
        }

        /** What the collection itself holds: a list, or one value. */
        public TypeModel held() {
            return lists == 0 ? element : new Collection(CollectionKind.LIST, element, lists - 1);
        }

        @Override
        public String spelling() {
            return kind == CollectionKind.ARRAY
                    ? element.spelling() + "[]"
                    : kind.className() + "<" + held().spelling() + ">";
        }
    }

    /** One value or none; the value is never a collection. */
    record Maybe(OptionalKind kind, TypeModel value) implements TypeModel {

        @Override
        public TypeModel element() {
            return value;
        }

        @Override
        public String spelling() {
            return kind == OptionalKind.OF ? "Optional<" + value.spelling() + ">" : kind.className();
        }
    }

    /** Values by keys, which are texts, whole numbers, UUIDs or enum constants; a value may be a list or a map. */
    record Entries(MapKind kind, TypeModel key, TypeModel value) implements TypeModel {

        @Override
        public String spelling() {
            return kind.className() + "<" + key.spelling() + ", " + value.spelling() + ">";
        }
    }

    /** A range of numbers, dates or addresses. */
    record Interval(Scalar bound) implements TypeModel {

        @Override
        public String spelling() {
            return "Range<" + bound.spelling() + ">";
        }
    }

    /**
     * A type with a codec of the user's.
     *
     * @param type the type, or the box of a primitive
     * @param primitiveKind which primitive it is
     */
    record Custom(JavaType type, CodecModel codec, Optional<ScalarKind> primitiveKind) implements TypeModel {

        /** A class. */
        public Custom(JavaType type, CodecModel codec) {
            this(type, codec, Optional.empty());
        }

        @Override
        public String spelling() {
            return primitiveKind.map(ScalarKind::primitiveName).orElseGet(type::spelling);
        }
    }

    /**
     * A record or bean inside the document; whether it is nested is a matter of its {@link FieldMapping}.
     *
     * @param object the record or bean
     * @param mapped whether its properties are fields; otherwise it lies deeper than the mapping of a recursive type, and
     *     its properties are left out here
     */
    record Structure(ObjectModel object, boolean mapped) implements TypeModel {

        /** An object whose properties are fields. */
        public Structure(ObjectModel object) {
            this(object, true);
        }

        @Override
        public String spelling() {
            return object.type().spelling();
        }
    }

    /**
     * An object that may lead back to its own type, before its levels are told apart.
     *
     * @param type the record or bean
     * @param depth how many levels are mapped
     */
    record Recursive(JavaType type, int depth) implements TypeModel {

        @Override
        public String spelling() {
            return type.spelling();
        }
    }

    /** The type of a parameter that is no value by itself, but may have a codec of the user's on a property. */
    record Foreign(JavaType type) implements TypeModel {

        @Override
        public String spelling() {
            return type.spelling();
        }
    }

    /** A type without a field type. It was reported when it was found, so nothing more is said of it. */
    record Unmappable(String spelling) implements TypeModel {}
}
