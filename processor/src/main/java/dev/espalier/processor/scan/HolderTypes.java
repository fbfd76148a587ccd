package dev.espalier.processor.scan;

import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.MapKind;
import dev.espalier.processor.model.OptionalKind;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes and interfaces that hold values: collections, maps, optionals, ranges. */
final class HolderTypes {

    static final String OPTIONAL = "java.util.Optional";
    static final String RANGE = "dev.espalier.value.Range";

    private static final Map<String, CollectionKind> COLLECTIONS = Stream.of(CollectionKind.values())
            .filter(kind -> kind != CollectionKind.ARRAY)
            .collect(Collectors.toMap(kind -> kind.javaName().qualifiedName(), Function.identity()));

    private static final Map<String, MapKind> MAPS = Stream.of(MapKind.values())
            .collect(Collectors.toMap(kind -> "java.util." + kind.className(), Function.identity()));

    private static final Map<String, TypeModel> OPTIONAL_NUMBERS = Map.of(
            "java.util.OptionalInt", number(OptionalKind.INT, ScalarKind.INT),
            "java.util.OptionalLong", number(OptionalKind.LONG, ScalarKind.LONG),
            "java.util.OptionalDouble", number(OptionalKind.DOUBLE, ScalarKind.DOUBLE));

    private HolderTypes() {}

    static Optional<CollectionKind> collection(String className) {
        return Optional.ofNullable(COLLECTIONS.get(className));
    }

    static Optional<MapKind> map(String className) {
        return Optional.ofNullable(MAPS.get(className));
    }

    static Optional<TypeModel> optionalNumber(String className) {
        return Optional.ofNullable(OPTIONAL_NUMBERS.get(className));
    }

    /** Whether a value can be the key of a map. */
    static boolean isKey(TypeModel type) {
        if (type instanceof TypeModel.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING, UUID, INT, LONG, SHORT, BYTE -> true;
                default -> false;
            };
        }
        return type instanceof TypeModel.Enumeration enumeration && !enumeration.declaresValues();
    }

    /** Whether a value can stand in a map. */
    static boolean isMapped(TypeModel type) {
        if (type instanceof TypeModel.Collection several) {
            return several.kind() == CollectionKind.LIST;
        }
        return !(type instanceof TypeModel.Maybe)
                && (!(type instanceof TypeModel.Entries map) || map.kind() == MapKind.MAP);
    }

    /** Whether a collection can hold lists, which have no order among each other. */
    static boolean holdsLists(CollectionKind kind) {
        return switch (kind) {
            case ARRAY, ENUM_SET, SORTED_SET, NAVIGABLE_SET, TREE_SET -> false;
            default -> true;
        };
    }

    /** Whether a value can be the bound of a range. */
    static boolean isBound(TypeModel type) {
        return type instanceof TypeModel.Scalar scalar
                && switch (scalar.kind()) {
                    case INT,
                            LONG,
                            FLOAT,
                            DOUBLE,
                            INSTANT,
                            OFFSET_DATE_TIME,
                            ZONED_DATE_TIME,
                            LOCAL_DATE_TIME,
                            LOCAL_DATE,
                            DATE,
                            INET_ADDRESS -> true;
                    default -> false;
                };
    }

    private static TypeModel number(OptionalKind kind, ScalarKind number) {
        return new TypeModel.Maybe(kind, new TypeModel.Scalar(number, false));
    }
}
