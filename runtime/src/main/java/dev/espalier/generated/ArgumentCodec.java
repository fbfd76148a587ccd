package dev.espalier.generated;

import dev.espalier.codec.ValueCodec;
import tools.jackson.core.JsonParser;

/**
 * What generated codecs of arguments extend: they write records into queries, and read nothing.
 *
 * @param <V> the record
 */
public abstract class ArgumentCodec<V> implements ValueCodec<V> {

    /** A codec. */
    protected ArgumentCodec() {}

    /**
     * Refuses: what is asked with does not come back.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public final V read(JsonParser json) {
        throw new UnsupportedOperationException("An argument of a query is written and never read");
    }
}
