package dev.espalier.processor.model;

import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.dates.DateFormatPattern.Alternative;
import dev.espalier.schema.dates.DatePart;

/**
 * What a field is compared with. It has the type of the property, but for multi-fields of another nature: numbers, dates
 * and booleans that servers find in texts, numbers of dates, and counts of words.
 */
final class SearchedValue {

    private SearchedValue() {}

    static TypeModel of(TypeModel property, FieldMapping mapping) {
        TypeModel element = property.element();
        if (element instanceof TypeModel.Interval range) {
            return range.bound();
        }
        if (mapping.type() == FieldType.TOKEN_COUNT) {
            return new TypeModel.Scalar(ScalarKind.INT, false);
        }
        return mapping.main() != null && element instanceof TypeModel.Scalar scalar
                ? ofMultiField(scalar, mapping)
                : element;
    }

    private static TypeModel ofMultiField(TypeModel.Scalar scalar, FieldMapping mapping) {
        FieldFamily family = mapping.type().family();
        boolean text = scalar.kind().group() == ValueGroup.TEXT;
        if (family == FieldFamily.NUMBER && (text || scalar.kind().group() == ValueGroup.DATE)) {
            return new TypeModel.Scalar(number(mapping.type()), false);
        }
        if (family == FieldFamily.BOOLEAN && text) {
            return new TypeModel.Scalar(ScalarKind.BOOLEAN, false);
        }
        return family == FieldFamily.DATE && text ? new TypeModel.Scalar(date(mapping), false) : scalar;
    }

    private static ScalarKind number(FieldType type) {
        return switch (type) {
            case BYTE -> ScalarKind.BYTE;
            case SHORT -> ScalarKind.SHORT;
            case INTEGER -> ScalarKind.INT;
            case FLOAT, HALF_FLOAT -> ScalarKind.FLOAT;
            case DOUBLE -> ScalarKind.DOUBLE;
            case SCALED_FLOAT -> ScalarKind.BIG_DECIMAL;
            case UNSIGNED_LONG -> ScalarKind.BIG_INTEGER;
            default -> ScalarKind.LONG;
        };
    }

    /** The smallest type that has all that the first format shows. */
    private static ScalarKind date(FieldMapping mapping) {
        return DateFormats.of(mapping).map(formats -> date(formats.printer())).orElse(ScalarKind.INSTANT);
    }

    private static ScalarKind date(Alternative format) {
        if (format.prints(DatePart.INSTANT) || format.prints(DatePart.HOUR)) {
            return ScalarKind.INSTANT;
        }
        if (format.prints(DatePart.DAY) || format.prints(DatePart.DAY_OF_YEAR) || format.prints(DatePart.WEEK)) {
            return ScalarKind.LOCAL_DATE;
        }
        return format.prints(DatePart.MONTH) ? ScalarKind.YEAR_MONTH : ScalarKind.YEAR;
    }
}
