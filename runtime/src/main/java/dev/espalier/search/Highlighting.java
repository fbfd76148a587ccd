package dev.espalier.search;

import dev.espalier.codec.JsonWritable;
import dev.espalier.metamodel.FieldPath;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Where a search marks what has matched. Immutable: each method gives another one.
 *
 * @param fields the fields, at least one, by full names with {@code *} for any characters
 * @param before what stands before each match; null for {@code <em>}
 * @param after what stands behind each match; null for {@code </em>}
 * @param fragmentSize about how many characters a piece has; null for the server's default, 100
 * @param fragments how many pieces of each field, the best first; 0 for the whole field; null for the server's default, 5
 * @param anyField whether words are marked that were looked for in other fields
 */
public record Highlighting(
        List<String> fields,
        @Nullable String before,
        @Nullable String after,
        @Nullable Integer fragmentSize,
        @Nullable Integer fragments,
        boolean anyField)
        implements JsonWritable {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there is no field, one tag without the other, or a number out of its range
     */
    public Highlighting {
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("There is no field to highlight.");
        }
        if ((before == null) != (after == null)) {
            throw new IllegalArgumentException(
                    "Highlighting takes what stands before a match and behind it, or neither.");
        }
        if (fragmentSize != null && fragmentSize < 1 || fragments != null && fragments < 0) {
            throw new IllegalArgumentException(
                    "Highlighting takes pieces of at least 1 character, and 0 pieces or more; not " + fragments + " of "
                            + fragmentSize + ".");
        }
    }

    /**
     * Marks matches in some fields by {@code <em>} and {@code </em>}, in up to five pieces of each.
     *
     * @param fields at least one
     * @return the highlighting
     * @throws IllegalArgumentException if there is no field
     */
    public static Highlighting of(FieldPath... fields) {
        return new Highlighting(Arrays.stream(fields).map(FieldPath::name).toList(), null, null, null, null, false);
    }

    /**
     * What marks a match.
     *
     * @param newBefore what stands before it, such as {@code <b>}
     * @param newAfter what stands behind it, such as {@code </b>}
     * @return this highlighting with those tags
     */
    public Highlighting tags(String newBefore, String newAfter) {
        Objects.requireNonNull(newBefore, "before");
        Objects.requireNonNull(newAfter, "after");
        return new Highlighting(fields, newBefore, newAfter, fragmentSize, fragments, anyField);
    }

    /**
     * How much of a field is given.
     *
     * @param count how many pieces, the best first
     * @param size about how many characters each has
     * @return this highlighting with those pieces
     * @throws IllegalArgumentException if a number is less than 1
     */
    public Highlighting fragments(int count, int size) {
        if (count < 1) {
            throw new IllegalArgumentException("Highlighting takes at least 1 piece, not " + count
                    + "; wholeFields() gives fields that are not cut.");
        }
        return new Highlighting(fields, before, after, size, count, anyField);
    }

    /**
     * Fields that are not cut into pieces.
     *
     * @return this highlighting with {@code "number_of_fragments":0}
     */
    public Highlighting wholeFields() {
        return new Highlighting(fields, before, after, null, 0, anyField);
    }

    /**
     * Whether what was looked for in other fields is marked as well.
     *
     * @param any true for that; false by default
     * @return this highlighting, for true with {@code "require_field_match":false}
     */
    public Highlighting anyField(boolean any) {
        return new Highlighting(fields, before, after, fragmentSize, fragments, any);
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        if (before != null && after != null) {
            writeTag(json, "pre_tags", before);
            writeTag(json, "post_tags", after);
        }
        if (fragmentSize != null) {
            json.writeNumberProperty("fragment_size", fragmentSize);
        }
        if (fragments != null) {
            json.writeNumberProperty("number_of_fragments", fragments);
        }
        if (anyField) {
            json.writeBooleanProperty("require_field_match", false);
        }
        json.writeName("fields");
        json.writeStartObject();
        for (String field : fields) {
            json.writeName(field);
            json.writeStartObject();
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeTag(JsonGenerator json, String name, String tag) {
        json.writeName(name);
        json.writeStartArray();
        json.writeString(tag);
        json.writeEndArray();
    }
}
