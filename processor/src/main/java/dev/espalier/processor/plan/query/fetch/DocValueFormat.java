package dev.espalier.processor.plan.query.fetch;

import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.codec.ValueCodecRef;
import dev.espalier.processor.plan.codec.ValueCodecRefs;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import java.util.Optional;

/**
 * The format in which the doc values of dates are asked for: one that the codec of the property reads, and that keeps all of the
 * value. Codecs with formats of their own read ISO 8601 besides, which keeps more than some of those.
 */
public final class DocValueFormat {

    private DocValueFormat() {}

    /** The format for a field; empty if it is no date. */
    public static Optional<String> of(PropertyPath path) {
        return path.family() == FieldFamily.DATE ? Optional.of(date(path)) : Optional.empty();
    }

    private static String date(PropertyPath path) {
        TypeModel type = path.last().type().element();
        boolean natural = ValueCodecRefs.of(type, path.last().field()) instanceof ValueCodecRef.Natural;
        Optional<String> shorter = natural && type instanceof TypeModel.Scalar scalar
                ? scalar.kind().dateFormat()
                : Optional.empty();
        return shorter.orElse(
                path.mapping().type() == FieldType.DATE_NANOS
                        ? "strict_date_optional_time_nanos"
                        : "strict_date_optional_time");
    }
}
