package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.Construction;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.Subtype;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.GeneratedNames;
import dev.espalier.processor.plan.JavaIdentifier;
import dev.espalier.processor.plan.UniqueNames;
import dev.espalier.processor.plan.codec.ObjectCodecPlan.SubtypePlan;
import dev.espalier.processor.plan.codec.ObjectCodecPlan.TypeTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans the codec of a document. */
public final class CodecPlanner {

    private final UniqueNames constants = new UniqueNames();
    private final Map<String, String> discriminators = new LinkedHashMap<>();
    private final ObjectMethods objects = new ObjectMethods();
    private final ValueCodecPlanner values =
            new ValueCodecPlanner(constants, object -> objects.method(object, false, null));

    private CodecPlanner() {}

    /** The plan for a document that was found to be right. */
    public static CodecPlan plan(DocumentModel document, GeneratedNames names) {
        return plan(document, names.codec());
    }

    /** The plan for a document, or for a part of one, whose codec has another name. */
    public static CodecPlan plan(DocumentModel document, JavaName codec) {
        return new CodecPlanner().codec(document, codec);
    }

    private CodecPlan codec(DocumentModel document, JavaName codec) {
        ObjectCodecPlan root = object(new ObjectMethods.Entry(document.object(), true, null, ""));
        List<ObjectCodecPlan> inner = new ArrayList<>();
        // planning an object may discover further ones
        for (int i = 0; i < objects.entries().size(); i++) {
            inner.add(object(objects.entries().get(i)));
        }
        Map<String, String> namesByConstant = new LinkedHashMap<>();
        discriminators.forEach((name, constant) -> namesByConstant.put(constant, name));
        return new CodecPlan(codec, document, root, inner, namesByConstant, values.constants());
    }

    private ObjectCodecPlan object(ObjectMethods.Entry entry) {
        ObjectModel object = entry.object();
        boolean hasSubtypes = object.construction() instanceof Construction.Subtypes;
        String names = hasSubtypes ? "TYPES" : "FIELDS";
        String noun = entry.method().isEmpty() ? "" : JavaIdentifier.constant(ObjectMethods.noun(object.type())) + "_";
        return new ObjectCodecPlan(
                object.type(),
                object.construction(),
                entry.method(),
                entry.document(),
                constants.firstFree(noun + names),
                Variables.of(object),
                entry.tag(),
                object.refusesUnknownFields(),
                subtypes(object, entry.document()),
                hasSubtypes ? List.of() : properties(object, entry.document()));
    }

    private List<SubtypePlan> subtypes(ObjectModel object, boolean document) {
        List<SubtypePlan> plans = new ArrayList<>();
        if (object.construction() instanceof Construction.Subtypes subtypes) {
            String field = subtypes.discriminator();
            UniqueNames variables = new UniqueNames(
                    List.of(Variables.GENERATOR, Variables.of(object).object()));
            for (Subtype subtype : subtypes.subtypes()) {
                TypeTag tag = new TypeTag(field, discriminator(field), subtype.name());
                plans.add(new SubtypePlan(
                        subtype.name(),
                        subtype.object().type(),
                        objects.method(subtype.object(), document, tag),
                        variables.firstFree(
                                JavaIdentifier.decapitalized(
                                        subtype.object().name().simpleName()),
                                "value")));
            }
        }
        return plans;
    }

    private List<PropertyCodecPlan> properties(ObjectModel object, boolean document) {
        List<PropertyCodecPlan> properties = new ArrayList<>();
        int number = 0;
        for (PropertyModel declared : object.properties()) {
            PropertyModel property = held(declared, object.construction());
            FieldCodecPlan field = property.isField() ? field(property, number++) : null;
            properties.add(new PropertyCodecPlan(
                    property.name(),
                    property.type(),
                    property.access(),
                    property.role(),
                    origin(property, document),
                    property.traits(),
                    field));
        }
        return properties;
    }

    /** What is set on an object after it was made is held in a variable that can tell whether there was a value. */
    private static PropertyModel held(PropertyModel property, Construction construction) {
        boolean setAfterwards = construction instanceof Construction.Creator creator && !creator.takes(property.name());
        return setAfterwards && property.type() instanceof TypeModel.Scalar scalar
                ? property.withType(new TypeModel.Scalar(scalar.kind(), false, scalar.qualifier()))
                : property;
    }

    private static ValueOrigin origin(PropertyModel property, boolean root) {
        return switch (property.role()) {
            case VERSION -> root ? ValueOrigin.VERSION : ValueOrigin.NONE;
            case OTHER_FIELDS -> ValueOrigin.OTHER_FIELDS;
            case IGNORED -> ValueOrigin.NONE;
            case ID -> root ? ValueOrigin.ID : source(property);
            case FIELD, ROUTING, OPTIONAL_ROUTING, DISCRIMINATOR -> source(property);
        };
    }

    private static ValueOrigin source(PropertyModel property) {
        return property.traits().isRead() ? ValueOrigin.SOURCE : ValueOrigin.NONE;
    }

    private FieldCodecPlan field(PropertyModel property, int number) {
        String name = property.fieldName();
        CollectionKind collection = property.type() instanceof TypeModel.Collection several ? several.kind() : null;
        return new FieldCodecPlan(name, number, values.plan(property), collection);
    }

    private String discriminator(String fieldName) {
        String preferred = JavaIdentifier.constant(fieldName);
        return discriminators.computeIfAbsent(fieldName, name -> constants.firstFree(preferred, preferred + "_FIELD"));
    }
}
