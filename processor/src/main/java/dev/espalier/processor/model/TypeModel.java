package dev.espalier.processor.model;

import java.util.List;

/** The type of a property, as far as mapping and codec need to know it. */
public sealed interface TypeModel {

    /** How a reader would spell the type: {@code List<Article.Comment>}. */
    String spelling();

    /** The type of one value: the element of a collection, or the type itself. */
    default TypeModel element() {
        return this;
    }

    /** One JSON value. A primitive cannot be null. */
    record Scalar(ScalarKind kind, boolean primitive) implements TypeModel {

        @Override
        public String spelling() {
            return primitive ? kind.primitiveName() : kind.className();
        }
    }

    /** An enum, written by the names of its constants. */
    record Enumeration(JavaName name, List<String> constants) implements TypeModel {

        public Enumeration {
            constants = List.copyOf(constants);
        }

        @Override
        public String spelling() {
            return name.nestedName();
        }
    }

    /** Several values; the element is never a collection itself. */
    record Collection(CollectionKind kind, TypeModel element) implements TypeModel {

        @Override
        public String spelling() {
            return kind == CollectionKind.ARRAY
                    ? element.spelling() + "[]"
                    : kind.className() + "<" + element.spelling() + ">";
        }
    }

    /** A record or bean inside the document; whether it is nested is a matter of its {@link FieldMapping}. */
    record Structure(ObjectModel object) implements TypeModel {

        @Override
        public String spelling() {
            return object.type().spelling();
        }
    }

    /** A type without a field type. It was reported when it was found, so nothing more is said of it. */
    record Unmappable(String spelling) implements TypeModel {}
}
