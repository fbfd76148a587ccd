package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.ServerRelease;
import dev.espalier.schema.Target;
import java.util.EnumSet;
import java.util.Set;

/** What the codec writes for a field that is copied to others, as far as it follows from the Java type. */
enum CopiedValue {
    OBJECT("object"),
    DATE("date"),
    BOOLEAN("boolean"),
    ADDRESS("address"),
    NUMBER("number"),

    /** Text, which may hold any of these, and what nothing is known of. */
    ANY("value");

    /** Before, and on Elasticsearch, a value is gone when it has been parsed once. */
    private static final ServerRelease COPIES_OBJECTS = new ServerRelease(Dialect.OPENSEARCH, 3, 6);

    private static final Set<FieldFamily> COPIED =
            EnumSet.of(FieldFamily.GEO_POINT, FieldFamily.GEO_SHAPE, FieldFamily.RANGE, FieldFamily.COMPLETION);

    private final String noun;

    CopiedValue(String noun) {
        this.noun = noun;
    }

    static CopiedValue of(MappedField field) {
        TypeModel element = field.property().type().element();
        if (element instanceof TypeModel.Interval || element instanceof TypeModel.Entries) {
            return OBJECT;
        }
        return element instanceof TypeModel.Scalar scalar ? of(scalar, field) : ANY;
    }

    private static CopiedValue of(TypeModel.Scalar scalar, MappedField field) {
        ScalarKind kind = scalar.kind();
        return switch (kind.group()) {
            case GEO_POINT, GEO_SHAPE, COMPLETION, PERCOLATION, HISTOGRAM, SUMMARY, WEIGHTS -> OBJECT;
            // Years, and what a format prints, may read as numbers.
            case DATE -> kind == ScalarKind.YEAR || field.states("format") ? ANY : DATE;
            case BOOLEAN -> BOOLEAN;
            case ADDRESS -> ADDRESS;
            case WHOLE, DECIMAL -> NUMBER;
            default -> ANY;
        };
    }

    /** Whether the servers copy objects, and the other field takes what this one takes. */
    static boolean isCopied(MappedField field, MappedField other, Target target) {
        return field.type() == other.type()
                && COPIED.contains(field.type().family())
                && target.releases().stream().allMatch(release -> release.isAtLeast(COPIES_OBJECTS));
    }

    String noun() {
        return noun;
    }

    boolean isObject() {
        return this == OBJECT;
    }

    /** Whether a field takes such a value, or passes over those that it does not understand. */
    boolean fits(MappedField target) {
        if (this == ANY || target.states("ignore_malformed", true)) {
            return true;
        }
        FieldFamily family = target.type().family();
        return switch (family) {
            case NUMBER -> this == NUMBER;
            case BOOLEAN -> this == BOOLEAN;
            case DATE -> this == DATE || this == NUMBER;
            case IP -> this == ADDRESS;
            default -> true;
        };
    }
}
