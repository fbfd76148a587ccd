package dev.espalier.processor.validation;

import dev.espalier.processor.model.CodecModel;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.JsonKind;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.model.ValueGroup;
import dev.espalier.schema.FieldFamily;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether values have one text each, as ids and routings must: the string or whole number that they are in JSON. What
 * is written less exactly than it is in Java would let two documents share an id.
 */
final class IdTypeRule {

    private static final Set<ValueGroup> TEXTS =
            EnumSet.of(ValueGroup.TEXT, ValueGroup.TOKEN, ValueGroup.WHOLE, ValueGroup.ADDRESS);
    private static final Set<ScalarKind> EXACT_TIMES = EnumSet.of(
            ScalarKind.LOCAL_DATE,
            ScalarKind.YEAR_MONTH,
            ScalarKind.YEAR,
            ScalarKind.DATE,
            ScalarKind.LOCAL_TIME,
            ScalarKind.OFFSET_TIME,
            ScalarKind.MONTH_DAY,
            ScalarKind.PERIOD);

    private IdTypeRule() {}

    static boolean isFit(PropertyModel property) {
        TypeModel type = property.type();
        if (type instanceof TypeModel.Scalar scalar) {
            return TEXTS.contains(scalar.kind().group()) || EXACT_TIMES.contains(scalar.kind());
        }
        if (type instanceof TypeModel.Custom custom) {
            return hasClass(custom.type()) && writesText(custom.codec(), property);
        }
        return type instanceof TypeModel.Enumeration;
    }

    /** Metamodels name the class of ids, which a type with arguments does not have. */
    private static boolean hasClass(JavaType type) {
        return type instanceof JavaType.Declared declared
                && declared.arguments().isEmpty();
    }

    private static boolean writesText(CodecModel codec, PropertyModel property) {
        JsonKind kind = codec instanceof CodecModel.Own own ? own.kind() : null;
        return kind == null
                ? property.field().type().family() == FieldFamily.KEYWORD
                : kind == JsonKind.STRING || kind == JsonKind.WHOLE_NUMBER;
    }
}
