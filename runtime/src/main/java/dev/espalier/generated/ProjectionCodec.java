package dev.espalier.generated;

import dev.espalier.codec.DocumentCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * What generated codecs of projections extend: they read some properties of documents, and write nothing.
 *
 * @param <P> the projection
 */
public abstract class ProjectionCodec<P> implements DocumentCodec<P> {

    /** A codec. */
    protected ProjectionCodec() {}

    /** None: the id stays with the document. */
    @Override
    public final @Nullable Object id(P projection) {
        return null;
    }

    /**
     * Refuses: a part of a document is no document.
     *
     * @throws UnsupportedOperationException always
     */
    @Override
    public final void write(JsonGenerator json, P projection) {
        throw new UnsupportedOperationException(
                projection.getClass().getSimpleName() + " is a part of a document, which is read and never written");
    }
}
