package dev.espalier.processor.validation;

import dev.espalier.processor.model.CodecModel;
import dev.espalier.processor.model.JsonKind;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.model.ValueGroup;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.FieldType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which Java types can be written as which field types. */
final class FieldTypeFit {

    private static final Set<FieldType> STRINGS = of(FieldFamily.KEYWORD, FieldFamily.COUNTED);
    private static final Set<FieldType> TEXTS = with(
            of(FieldFamily.TEXT, FieldFamily.KEYWORD, FieldFamily.COUNTED, FieldFamily.SEMANTIC),
            FieldType.TOKEN_COUNT);
    private static final Set<FieldType> DECIMALS = EnumSet.of(
            FieldType.DOUBLE, FieldType.FLOAT, FieldType.HALF_FLOAT, FieldType.SCALED_FLOAT, FieldType.RANK_FEATURE);
    private static final Set<FieldType> BYTES =
            EnumSet.of(FieldType.DENSE_VECTOR, FieldType.KNN_VECTOR, FieldType.BINARY);
    private static final Set<FieldType> VECTORS =
            EnumSet.of(FieldType.DENSE_VECTOR, FieldType.KNN_VECTOR, FieldType.RANK_VECTORS);
    private static final Set<FieldType> DATES = EnumSet.of(FieldType.DATE, FieldType.DATE_NANOS);
    private static final Set<FieldType> OBJECTS = EnumSet.of(
            FieldType.OBJECT, FieldType.NESTED, FieldType.PASSTHROUGH, FieldType.FLATTENED, FieldType.FLAT_OBJECT);
    private static final Set<FieldType> SHAPES =
            EnumSet.of(FieldType.GEO_SHAPE, FieldType.SHAPE, FieldType.XY_SHAPE, FieldType.POINT, FieldType.XY_POINT);
    private static final Set<FieldType> WEIGHTS = EnumSet.of(FieldType.SPARSE_VECTOR, FieldType.RANK_FEATURES);
    private static final Set<FieldType> ALL = EnumSet.complementOf(EnumSet.of(FieldType.ALIAS));

    private static final Map<ValueGroup, Set<FieldType>> GROUPS = Map.ofEntries(
            Map.entry(
                    ValueGroup.TEXT,
                    with(
                            with(TEXTS, SHAPES.toArray(FieldType[]::new)),
                            FieldType.IP,
                            FieldType.IP_RANGE,
                            FieldType.GEO_POINT,
                            FieldType.COMPLETION,
                            FieldType.JOIN,
                            FieldType.BINARY,
                            FieldType.DATE,
                            FieldType.DATE_NANOS)),
            Map.entry(ValueGroup.TOKEN, TEXTS),
            Map.entry(
                    ValueGroup.WHOLE,
                    with(
                            with(STRINGS, DECIMALS.toArray(FieldType[]::new)),
                            FieldType.LONG,
                            FieldType.INTEGER,
                            FieldType.SHORT,
                            FieldType.BYTE,
                            FieldType.UNSIGNED_LONG)),
            Map.entry(ValueGroup.DECIMAL, DECIMALS),
            Map.entry(ValueGroup.BOOLEAN, EnumSet.of(FieldType.BOOLEAN)),
            Map.entry(ValueGroup.DATE, DATES),
            Map.entry(ValueGroup.TIME, STRINGS),
            Map.entry(ValueGroup.ADDRESS, with(STRINGS, FieldType.IP)),
            Map.entry(ValueGroup.BYTES, BYTES),
            Map.entry(ValueGroup.JSON, ALL),
            Map.entry(ValueGroup.GEO_POINT, EnumSet.of(FieldType.GEO_POINT)),
            Map.entry(ValueGroup.GEO_SHAPE, SHAPES),
            Map.entry(ValueGroup.COMPLETION, EnumSet.of(FieldType.COMPLETION)),
            Map.entry(ValueGroup.JOIN, EnumSet.of(FieldType.JOIN)),
            Map.entry(ValueGroup.PERCOLATION, EnumSet.of(FieldType.PERCOLATOR)),
            Map.entry(ValueGroup.WEIGHTS, WEIGHTS),
            Map.entry(ValueGroup.HISTOGRAM, EnumSet.of(FieldType.HISTOGRAM)),
            Map.entry(ValueGroup.SUMMARY, EnumSet.of(FieldType.AGGREGATE_METRIC_DOUBLE)));

    private FieldTypeFit() {}

    static boolean fits(TypeModel type, FieldType field) {
        TypeModel element = type.element();
        if (element instanceof TypeModel.Scalar scalar) {
            return fits(type, scalar, field);
        }
        if (element instanceof TypeModel.Enumeration) {
            return TEXTS.contains(field) || field == FieldType.JOIN;
        }
        if (element instanceof TypeModel.Interval range) {
            return fitsRange(range.bound().kind(), field);
        }
        if (element instanceof TypeModel.Entries map) {
            return fitsMap(map, field);
        }
        if (element instanceof TypeModel.Custom custom) {
            return fits(custom.codec(), field);
        }
        return OBJECTS.contains(field) || isObjectOfServer(field);
    }

    private static boolean fits(TypeModel type, TypeModel.Scalar scalar, FieldType field) {
        ScalarKind kind = scalar.kind();
        if (kind == ScalarKind.FLOATS) {
            return field == FieldType.RANK_VECTORS && type instanceof TypeModel.Collection;
        }
        if (VECTORS.contains(field) && kind != ScalarKind.BYTES && kind.group() != ValueGroup.JSON) {
            boolean number = kind == ScalarKind.FLOAT || kind == ScalarKind.DOUBLE || kind == ScalarKind.BYTE;
            int lists = field == FieldType.RANK_VECTORS ? 1 : 0;
            return number && type instanceof TypeModel.Collection several && several.lists() == lists;
        }
        return switch (kind) {
            case LONG -> DATES.contains(field) || GROUPS.get(kind.group()).contains(field);
            case BIG_INTEGER -> STRINGS.contains(field) || field == FieldType.LONG || field == FieldType.UNSIGNED_LONG;
            case BIG_DECIMAL -> STRINGS.contains(field) || DECIMALS.contains(field);
            case LOCAL_DATE, YEAR_MONTH, YEAR -> DATES.contains(field) || STRINGS.contains(field);
            case LOCAL_TIME -> STRINGS.contains(field) || field == FieldType.DATE;
            case DURATION ->
                scalar.qualifier().isEmpty()
                        ? STRINGS.contains(field)
                        : field == FieldType.LONG || field == FieldType.INTEGER || field == FieldType.UNSIGNED_LONG;
            default -> GROUPS.get(kind.group()).contains(field);
        };
    }

    private static boolean fitsRange(ScalarKind bound, FieldType field) {
        if (bound.group() == ValueGroup.DATE) {
            return field == FieldType.DATE_RANGE;
        }
        return switch (bound) {
            case INT, LONG -> field == FieldType.INTEGER_RANGE || field == FieldType.LONG_RANGE;
            case FLOAT, DOUBLE -> field == FieldType.FLOAT_RANGE || field == FieldType.DOUBLE_RANGE;
            default -> field == FieldType.IP_RANGE;
        };
    }

    private static boolean fitsMap(TypeModel.Entries map, FieldType field) {
        boolean weights = map.value() instanceof TypeModel.Scalar scalar
                && (scalar.kind().group() == ValueGroup.DECIMAL || scalar.kind().group() == ValueGroup.WHOLE);
        return (OBJECTS.contains(field) && field != FieldType.NESTED)
                || (weights && WEIGHTS.contains(field))
                || isObjectOfServer(field);
    }

    private static boolean fits(CodecModel codec, FieldType field) {
        if (!(codec instanceof CodecModel.Own own) || own.kind() == null) {
            return ALL.contains(field);
        }
        JsonKind kind = own.kind();
        return switch (kind) {
            case OBJECT -> ALL.contains(field);
            case BOOLEAN -> field == FieldType.BOOLEAN;
            case STRING -> !OBJECTS.contains(field) && !VECTORS.contains(field) && field != FieldType.BOOLEAN;
            case NUMBER -> DECIMALS.contains(field);
            case WHOLE_NUMBER -> GROUPS.get(ValueGroup.WHOLE).contains(field) || DATES.contains(field);
        };
    }

    /** Fields that take an object of a form of their own. */
    private static boolean isObjectOfServer(FieldType field) {
        return switch (field.family()) {
            case RANGE, SUMMARY, WEIGHTS, GEO_POINT, GEO_SHAPE, CARTESIAN, COMPLETION, PERCOLATOR, JOIN ->
                field != FieldType.RANK_FEATURE;
            default -> false;
        };
    }

    private static Set<FieldType> of(FieldFamily... families) {
        Set<FieldType> types = EnumSet.noneOf(FieldType.class);
        for (FieldType type : FieldType.values()) {
            if (List.of(families).contains(type.family())) {
                types.add(type);
            }
        }
        return types;
    }

    private static Set<FieldType> with(Set<FieldType> types, FieldType... more) {
        Set<FieldType> all = EnumSet.copyOf(types);
        all.addAll(Set.of(more));
        return all;
    }
}
