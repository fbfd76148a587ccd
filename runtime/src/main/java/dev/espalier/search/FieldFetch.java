package dev.espalier.search;

import dev.espalier.codec.JsonWritable;
import dev.espalier.metamodel.FieldPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Which values hits have in place of documents, {@code "docvalue_fields": ["tags"]}: those that servers keep in columns, or
 * beside the documents. Immutable.
 *
 * @param origin where servers take them from
 * @param fields the fields, each without its parts
 */
public record FieldFetch(Origin origin, List<Field> fields) implements JsonWritable {

    /** Copies the fields. */
    public FieldFetch {
        Objects.requireNonNull(origin, "origin");
        fields = List.copyOf(fields);
    }

    /**
     * Values out of columns: sorted, those of keywords each once, dates in the format of the field.
     *
     * @param fields fields with {@code doc_values}
     * @return what a search is told
     */
    public static FieldFetch docValues(FieldPath... fields) {
        return new FieldFetch(Origin.DOC_VALUES, names(fields));
    }

    /**
     * Values that are kept beside the documents, in the order in which they were sent.
     *
     * @param fields fields with {@code store}
     * @return what a search is told
     */
    public static FieldFetch storedFields(FieldPath... fields) {
        return new FieldFetch(Origin.STORED_FIELDS, names(fields));
    }

    private static List<Field> names(FieldPath... fields) {
        return Arrays.stream(fields).map(field -> new Field(field.name(), null)).toList();
    }

    /**
     * One more field, whose dates come in a format of their own.
     *
     * @param field a date with {@code doc_values}
     * @param format the format, as a mapping takes it: {@code strict_date}
     * @return these fields and that one
     * @throws IllegalStateException if these are stored fields, which have the format of the mapping
     */
    public FieldFetch formatted(FieldPath field, String format) {
        if (origin == Origin.STORED_FIELDS) {
            throw new IllegalStateException(
                    "Stored fields come in the format of their mapping: " + field.name() + " cannot have another one.");
        }
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(field.name(), Objects.requireNonNull(format, "format")));
        return new FieldFetch(origin, more);
    }

    /** Writes the fields: an array of names, of objects where there is a format. */
    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartArray();
        for (Field field : fields) {
            if (field.format() == null) {
                json.writeString(field.name());
            } else {
                json.writeStartObject();
                json.writeName("field");
                json.writeString(field.name());
                json.writeName("format");
                json.writeString(field.format());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** Where servers take values from. */
    public enum Origin {
        /** Columns, one for each field: {@code docvalue_fields}. */
        DOC_VALUES("docvalue_fields"),
        /** What is kept of single fields beside the documents: {@code stored_fields}. */
        STORED_FIELDS("stored_fields");

        private final String member;

        Origin(String member) {
            this.member = member;
        }

        /** The member of a search body. */
        String member() {
            return member;
        }
    }

    /**
     * A field.
     *
     * @param name its name in the index
     * @param format how dates come; null for that of the field
     */
    public record Field(String name, @Nullable String format) {}
}
