package dev.espalier.generated;

/**
 * What generated codecs of projections extend that are made of doc values or stored fields: of names that are paths, with
 * arrays of values.
 *
 * @param <P> the projection
 */
public abstract class FieldsCodec<P> extends ProjectionCodec<P> {

    /** A codec. */
    protected FieldsCodec() {}

    @Override
    public final boolean readsFields() {
        return true;
    }
}
