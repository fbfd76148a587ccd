package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.Construction;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.PropertyRole;
import dev.espalier.processor.model.PropertyTraits;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.JavaIdentifier;
import dev.espalier.processor.plan.UniqueNames;
import dev.espalier.processor.plan.codec.FlatCodecPlan.Part;
import dev.espalier.processor.plan.codec.FlatCodecPlan.Presence;
import java.util.ArrayList;
import java.util.List;

/** Plans the codec of a part of a document that is read out of doc values or stored fields. */
public final class FlatCodecPlanner {

    private final UniqueNames names = new UniqueNames();
    private final List<PropertyModel> values = new ArrayList<>();
    private int fields;

    private FlatCodecPlanner() {}

    /**
     * The plan for a part.
     *
     * @param document the document
     * @param part what is read of it: a record, and records inside
     * @param codec the name of the codec
     */
    public static FlatCodecPlan plan(DocumentModel document, ObjectModel part, JavaName codec) {
        FlatCodecPlanner planner = new FlatCodecPlanner();
        List<Part> parts = planner.parts(part, "", "");
        List<String> arguments =
                planner.values.stream().map(PropertyModel::name).toList();
        ObjectModel flat = part.with(new Construction.Creator(null, arguments), planner.values);
        return new FlatCodecPlan(
                CodecPlanner.plan(document.with(flat), codec), new Part.Made(made(part), false, null, parts));
    }

    private List<Part> parts(ObjectModel object, String path, String prefix) {
        List<Part> parts = new ArrayList<>();
        for (PropertyModel property : object.properties()) {
            parts.add(part(property, path, prefix));
        }
        return parts;
    }

    /** The record, or the one that implements an interface. */
    private static JavaType.Declared made(ObjectModel object) {
        return object.construction() instanceof Construction.Creator creator && creator.implementation() != null
                ? new JavaType.Declared(creator.implementation(), List.of())
                : object.type();
    }

    private Part part(PropertyModel property, String path, String prefix) {
        String name = prefix.isEmpty() ? property.name() : prefix + JavaIdentifier.capitalized(property.name());
        if (property.type().element() instanceof TypeModel.Structure structure) {
            int first = fields;
            String presence = names.firstFree("has" + JavaIdentifier.capitalized(name));
            List<Part> parts = parts(structure.object(), path + property.fieldName() + ".", name);
            return new Part.Made(
                    made(structure.object()),
                    property.type() instanceof TypeModel.Maybe,
                    new Presence(presence, first, fields - 1),
                    parts);
        }
        if (property.isField()) {
            fields++;
        }
        PropertyRole role = path.isEmpty() ? property.role() : PropertyRole.FIELD;
        PropertyModel value = value(property, role, names.firstFree(name), path + property.fieldName());
        values.add(value);
        return new Part.Value(value.name());
    }

    private static PropertyModel value(PropertyModel property, PropertyRole role, String name, String fieldName) {
        return new PropertyModel(
                name,
                fieldName,
                property.type(),
                property.nullable(),
                property.access(),
                role,
                property.mapping(),
                traits(property),
                property.fieldNameSource(),
                property.source());
    }

    /** Servers give nothing for no values, which is an empty collection unless the component may be null. */
    private static PropertyTraits traits(PropertyModel property) {
        PropertyTraits stated = property.traits();
        boolean empty = property.isCollection() && !property.nullable();
        return empty && stated.defaultValue() == null
                ? new PropertyTraits(stated.direction(), new StatedName("", property.source()), false, false, List.of())
                : stated;
    }
}
