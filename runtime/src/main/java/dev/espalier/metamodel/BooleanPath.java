package dev.espalier.metamodel;

import dev.espalier.codec.ValueCodec;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.codec.ValueReader;
import dev.espalier.query.Query;
import dev.espalier.query.TermsAggregation;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A field of the type {@code boolean}. */
public class BooleanPath extends ExactPath<Boolean> {

    /** The server gives keys of buckets as 1 and 0. */
    private static final ValueCodec<Boolean> BUCKET_KEY =
            ValueCodec.of(ValueCodecs.BOOLEAN::write, BooleanPath::readBucketKey);

    /**
     * A path to a boolean field of the document itself.
     *
     * @param name the field's name
     */
    public BooleanPath(String name) {
        this(FieldName.of(name));
    }

    /**
     * A path to a boolean field, which may lie in another.
     *
     * @param name the field's full name
     */
    public BooleanPath(FieldName name) {
        super(name, ValueCodecs.BOOLEAN);
    }

    /**
     * Documents with the value true.
     *
     * @return {@code {"term":{"featured":true}}}
     */
    public Query isTrue() {
        return is(true);
    }

    /**
     * Documents with the value false; those without a value are not among them.
     *
     * @return {@code {"term":{"featured":false}}}
     */
    public Query isFalse() {
        return is(false);
    }

    /**
     * Counts documents by the values of the field.
     *
     * @return {@code {"terms":{"field":"featured","size":10}}}
     */
    public TermsAggregation<Boolean> terms() {
        return TermsAggregation.of(name(), fieldName().nestedPath(), BUCKET_KEY);
    }

    private static boolean readBucketKey(JsonParser json) {
        return json.currentToken() == JsonToken.VALUE_NUMBER_INT
                ? ValueReader.readInt(json) != 0
                : ValueReader.readBoolean(json);
    }
}
