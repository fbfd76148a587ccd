package dev.espalier.processor.scan;

import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.Construction;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.model.Subtype;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Maps types that lead back to themselves as many times as their properties say. What lies deeper is kept, but its
 * properties are no fields.
 */
final class Recursion {

    /** As deep as servers map objects, unless told otherwise. */
    private static final int DEEPEST = 20;

    /** Each object takes a field at least, and an index has 1000 of them, unless told otherwise. */
    private static final int MOST_OBJECTS = 1000;

    private final Map<JavaType, TypeModel> types;
    private final ScanContext context;
    private final Map<Object, Integer> levels = new HashMap<>();
    private int objects;

    private Recursion(Map<JavaType, TypeModel> types, ScanContext context) {
        this.types = types;
        this.context = context;
    }

    /** How many levels a property asks for. */
    static int depth(AnnotationUse use, ScanContext context) {
        int depth = use.value("value") instanceof Integer value ? value : 1;
        if (depth < 1 || depth > DEEPEST) {
            context.diagnostics()
                    .report(
                            MappingProblem.OUT_OF_RANGE,
                            use.source("value"),
                            use.name(),
                            depth,
                            "1 to " + DEEPEST + " levels");
        }
        return Math.max(1, Math.min(DEEPEST, depth));
    }

    /** Tells that there are no levels, where a property holds no object. */
    static void reportUnused(AnnotationUse use, TypeModel type, ScanContext context) {
        TypeModel value = type instanceof TypeModel.Entries map ? map.value() : type;
        if (!(value.element() instanceof TypeModel.Recursive) && !(value instanceof TypeModel.Unmappable)) {
            context.diagnostics()
                    .report(
                            DocumentProblem.MISPLACED_QUALIFIER,
                            use.source("value"),
                            use.name(),
                            type.spelling(),
                            "it holds no object that could hold itself",
                            "remove it");
        }
    }

    /**
     * The document with all its levels.
     *
     * @param types all types, as they were read
     */
    static ObjectModel unrolled(ObjectModel document, Map<JavaType, TypeModel> types, ScanContext context) {
        return new Recursion(types, context).object(document);
    }

    private ObjectModel object(ObjectModel object) {
        return object.with(
                construction(object.construction()),
                object.properties().stream().map(this::property).toList());
    }

    private Construction construction(Construction construction) {
        return construction instanceof Construction.Subtypes several
                ? new Construction.Subtypes(
                        several.discriminator(),
                        several.subtypes().stream()
                                .map(subtype -> new Subtype(subtype.name(), object(subtype.object())))
                                .toList())
                : construction;
    }

    private PropertyModel property(PropertyModel property) {
        TypeModel type = type(property.type(), property.source());
        if (type instanceof TypeModel.Unmappable) {
            return property.withType(type, null);
        }
        boolean deeper = type.element() instanceof TypeModel.Structure structure && !structure.mapped();
        return property.withType(type, deeper ? notSearched(property.field().source()) : property.mapping());
    }

    private static FieldMapping notSearched(SourceRef source) {
        MappingParameter enabled = new MappingParameter("enabled", JsonTree.of(false), source);
        return new FieldMapping(FieldType.OBJECT, true, List.of(enabled), List.of(), source);
    }

    private TypeModel type(TypeModel type, SourceRef property) {
        if (type instanceof TypeModel.Recursive recursive) {
            return level(recursive, property);
        }
        if (type instanceof TypeModel.Structure structure) {
            return new TypeModel.Structure(object(structure.object()));
        }
        if (type instanceof TypeModel.Collection several) {
            TypeModel element = type(several.element(), property);
            return element instanceof TypeModel.Unmappable ? element : several.of(element);
        }
        if (type instanceof TypeModel.Maybe maybe) {
            TypeModel value = type(maybe.value(), property);
            return value instanceof TypeModel.Unmappable ? value : new TypeModel.Maybe(maybe.kind(), value);
        }
        if (type instanceof TypeModel.Entries map) {
            TypeModel value = type(map.value(), property);
            return value instanceof TypeModel.Unmappable ? value : new TypeModel.Entries(map.kind(), map.key(), value);
        }
        return type;
    }

    private TypeModel level(TypeModel.Recursive recursive, SourceRef property) {
        if (!(types.get(recursive.type()) instanceof TypeModel.Structure whole)) {
            return new TypeModel.Unmappable(recursive.spelling());
        }
        Object key = property instanceof ElementRef place ? place.element() : property;
        int level = levels.merge(key, 1, Integer::sum);
        try {
            if (level > recursive.depth()) {
                return new TypeModel.Structure(
                        whole.object().with(whole.object().construction(), List.of()), false);
            }
            if (++objects > MOST_OBJECTS) {
                reportSize(recursive, property);
                return new TypeModel.Unmappable(recursive.spelling());
            }
            return new TypeModel.Structure(object(whole.object()));
        } finally {
            levels.merge(key, -1, Integer::sum);
        }
    }

    private void reportSize(TypeModel.Recursive recursive, SourceRef property) {
        if (objects == MOST_OBJECTS + 1) {
            context.diagnostics()
                    .report(
                            DocumentProblem.RECURSIVE_OBJECT,
                            property,
                            "all levels of " + recursive.spelling(),
                            "have more than " + MOST_OBJECTS + " objects");
        }
    }
}
