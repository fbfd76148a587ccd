package dev.espalier.processor.validation;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.PropertyTraits.Direction;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.TypeModel;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Judges what properties are said to be where a document has no value for them. */
final class DefaultValidator {

    private static final Map<ScalarKind, Function<String, Object>> PARSERS = Map.of(
            ScalarKind.STRING, text -> text,
            ScalarKind.INT, Integer::valueOf,
            ScalarKind.LONG, Long::valueOf,
            ScalarKind.SHORT, Short::valueOf,
            ScalarKind.BYTE, Byte::valueOf,
            ScalarKind.FLOAT, Float::valueOf,
            ScalarKind.DOUBLE, Double::valueOf,
            ScalarKind.UUID, UUID::fromString,
            ScalarKind.LOCAL_DATE, LocalDate::parse,
            ScalarKind.INSTANT, Instant::parse);

    private final Diagnostics diagnostics;

    DefaultValidator(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void validate(PropertyModel property) {
        StatedName stated = property.traits().defaultValue();
        if (stated == null) {
            warnOfZero(property);
        } else if (!property.traits().isRead()) {
            refuse(stated, property, "it is never read", "remove @Default or @WriteOnly");
        } else if (!(property.type() instanceof TypeModel.Unmappable)) {
            check(stated, property);
        }
    }

    /** A primitive that only the server fills is 0 until it does. */
    private void warnOfZero(PropertyModel property) {
        boolean filled = property.traits().direction() == Direction.READ_ONLY;
        if (filled && property.type() instanceof TypeModel.Scalar scalar && scalar.primitive()) {
            diagnostics.report(
                    Problem.ABSENT_PRIMITIVE,
                    property.source(),
                    property.name(),
                    scalar.kind() == ScalarKind.BOOLEAN ? "false" : "0",
                    scalar.kind().className());
        }
    }

    private void check(StatedName stated, PropertyModel property) {
        String text = stated.value();
        TypeModel type = property.type();
        if (type instanceof TypeModel.Enumeration enumeration) {
            if (!enumeration.constants().contains(text)) {
                refuse(stated, property, "there is no such constant", String.join(", ", enumeration.constants()));
            }
        } else if (type instanceof TypeModel.Scalar scalar) {
            if (!isValue(scalar.kind(), text)) {
                refuse(stated, property, "it is no " + type.spelling(), "write it as in JSON, without quotes");
            }
        } else if (!isEmptyCollection(type, text)) {
            refuse(
                    stated,
                    property,
                    "only a collection has a default that is no single value",
                    "\"[]\" for an empty collection; set anything else in the class");
        }
    }

    private static boolean isValue(ScalarKind kind, String text) {
        if (kind == ScalarKind.BOOLEAN) {
            return text.equals("true") || text.equals("false");
        }
        Function<String, Object> parser = PARSERS.get(kind);
        if (parser == null) {
            return false;
        }
        try {
            Object value = parser.apply(text);
            return !(value instanceof Number number) || Double.isFinite(number.doubleValue());
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }

    private static boolean isEmptyCollection(TypeModel type, String text) {
        return type instanceof TypeModel.Collection collection
                && collection.kind() != CollectionKind.ARRAY
                && text.equals("[]");
    }

    private void refuse(StatedName stated, PropertyModel property, String reason, String help) {
        diagnostics.report(Problem.ILLEGAL_DEFAULT, stated.source(), stated.value(), property.name(), reason, help);
    }
}
