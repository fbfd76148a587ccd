package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.MapKind;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.JavaIdentifier;
import dev.espalier.processor.plan.UniqueNames;
import dev.espalier.schema.FieldFamily;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Plans how the values of properties are read and written, and collects the constants that this takes. */
final class ValueCodecPlanner {

    private final UniqueNames names;
    private final Function<ObjectModel, String> methods;
    private final Map<ValueCodecRef, CodecConstant> constants = new LinkedHashMap<>();

    ValueCodecPlanner(UniqueNames names, Function<ObjectModel, String> methods) {
        this.names = names;
        this.methods = methods;
    }

    /** The constants of all properties so far. */
    List<CodecConstant> constants() {
        return List.copyOf(constants.values());
    }

    ValueCodecPlan plan(PropertyModel property) {
        if (property.type() instanceof TypeModel.Collection several && several.lists() > 0) {
            return codec(property, several.held());
        }
        TypeModel value = property.type().element();
        if (isVector(property)) {
            ScalarKind number = ((TypeModel.Scalar) value).kind();
            return new ValueCodecPlan.OfVector(number == ScalarKind.BYTES ? ScalarKind.BYTE : number);
        }
        if (value instanceof TypeModel.Structure structure) {
            return new ValueCodecPlan.OfObject(methods.apply(structure.object()));
        }
        return codec(property, value);
    }

    private ValueCodecPlan codec(PropertyModel property, TypeModel value) {
        ValueCodecRef codec = ValueCodecRefs.of(value, property.field(), methods);
        if (codec instanceof ValueCodecRef.Natural natural && hasOwnMethods(natural.kind())) {
            return new ValueCodecPlan.OfScalar(natural.kind(), ((TypeModel.Scalar) value).primitive());
        }
        return new ValueCodecPlan.OfCodec(codec, codec.exists() ? null : constant(property, value, codec));
    }

    private static boolean isVector(PropertyModel property) {
        if (!(property.type().element() instanceof TypeModel.Scalar scalar)) {
            return false;
        }
        if (scalar.kind() == ScalarKind.BYTES) {
            return property.field().type().family() == FieldFamily.VECTOR;
        }
        return property.type() instanceof TypeModel.Collection collection
                && collection.kind() == CollectionKind.ARRAY
                && scalar.primitive()
                && (scalar.kind() == ScalarKind.FLOAT || scalar.kind() == ScalarKind.DOUBLE);
    }

    private static boolean hasOwnMethods(ScalarKind kind) {
        return kind.hasPrimitive()
                || kind == ScalarKind.STRING
                || kind == ScalarKind.INSTANT
                || kind == ScalarKind.LOCAL_DATE;
    }

    private String constant(PropertyModel property, TypeModel value, ValueCodecRef codec) {
        return constants
                .computeIfAbsent(
                        codec,
                        made -> new CodecConstant(
                                names.firstFree(JavaIdentifier.constant(noun(property, value)) + "_CODEC"),
                                held(value),
                                made))
                .name();
    }

    /** Codecs of maps read the interface, whatever the property then makes of it. */
    private static TypeModel held(TypeModel value) {
        return value instanceof TypeModel.Entries map
                ? new TypeModel.Entries(MapKind.MAP, map.key(), map.value())
                : value;
    }

    /** An enum is the same everywhere; other codecs are called like the property that needs them first. */
    private static String noun(PropertyModel property, TypeModel value) {
        return value instanceof TypeModel.Enumeration enumeration
                ? enumeration.name().simpleName()
                : property.name();
    }
}
