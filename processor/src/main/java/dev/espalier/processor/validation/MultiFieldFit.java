package dev.espalier.processor.validation;

import dev.espalier.processor.model.DateFormats;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.model.ValueGroup;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which values can be indexed once more, as another type than the Java type would be by itself. What counts is what is
 * written: each scalar has a text, and servers find numbers, dates and booleans in texts.
 */
final class MultiFieldFit {

    /** What has one text, which keywords and words are made of. */
    private static final Set<ValueGroup> SPELT = EnumSet.of(
            ValueGroup.WHOLE,
            ValueGroup.DECIMAL,
            ValueGroup.BOOLEAN,
            ValueGroup.DATE,
            ValueGroup.TIME,
            ValueGroup.ADDRESS);

    private static final Set<FieldType> OF_SPELT = EnumSet.of(
            FieldType.KEYWORD,
            FieldType.WILDCARD,
            FieldType.TEXT,
            FieldType.MATCH_ONLY_TEXT,
            FieldType.SEARCH_AS_YOU_TYPE,
            FieldType.TOKEN_COUNT);

    private MultiFieldFit() {}

    static boolean fits(TypeModel type, FieldMapping mapping) {
        FieldType field = mapping.type();
        return FieldTypeFit.fits(type, field)
                || (mapping.main() != null
                        && type.element() instanceof TypeModel.Scalar scalar
                        && fits(scalar.kind(), mapping, mapping.main()));
    }

    private static boolean fits(ScalarKind kind, FieldMapping mapping, FieldMapping main) {
        FieldType field = mapping.type();
        if (SPELT.contains(kind.group())) {
            boolean number = main.type().family() == FieldFamily.NUMBER
                    || main.type().family() == FieldFamily.BOOLEAN
                    || isEpoch(kind, main);
            return OF_SPELT.contains(field)
                    || (field == FieldType.COUNTED_KEYWORD && !number)
                    || (field == FieldType.LONG && isEpoch(kind, main));
        }
        return kind.group() == ValueGroup.TEXT
                && (field.family() == FieldFamily.NUMBER || field.family() == FieldFamily.BOOLEAN);
    }

    /** Whether points in time are written as numbers. */
    private static boolean isEpoch(ScalarKind kind, FieldMapping main) {
        return kind.group() == ValueGroup.DATE && DateFormats.isEpoch(main);
    }
}
