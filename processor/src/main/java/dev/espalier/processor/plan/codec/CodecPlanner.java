package dev.espalier.processor.plan.codec;

import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.Construction;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.PropertyRole;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.GeneratedNames;
import dev.espalier.processor.plan.JavaIdentifier;
import dev.espalier.processor.plan.UniqueNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Plans the codec of a document. */
public final class CodecPlanner {

    private final UniqueNames methods = new UniqueNames();
    private final UniqueNames constants = new UniqueNames();
    private final Map<String, String> fieldNames = new LinkedHashMap<>();
    private final Map<JavaName, String> enums = new LinkedHashMap<>();
    private final Map<JavaType, String> objectMethods = new LinkedHashMap<>();
    private final List<ObjectModel> objects = new ArrayList<>();

    private CodecPlanner() {}

    /** The plan for a document that was found to be right. */
    public static CodecPlan plan(DocumentModel document, GeneratedNames names) {
        return new CodecPlanner().codec(document, names);
    }

    private CodecPlan codec(DocumentModel document, GeneratedNames names) {
        ObjectCodecPlan root = object(document.object(), "", constants.firstFree("NAMES"), true);
        List<ObjectCodecPlan> inner = new ArrayList<>();
        // planning an object may discover further ones
        for (int i = 0; i < objects.size(); i++) {
            ObjectModel object = objects.get(i);
            String matcher = JavaIdentifier.constant(noun(object.type())) + "_NAMES";
            inner.add(object(object, objectMethods.get(object.type()), constants.firstFree(matcher), false));
        }
        Map<String, String> namesByConstant = new LinkedHashMap<>();
        fieldNames.forEach((name, constant) -> namesByConstant.put(constant, name));
        Map<String, JavaName> enumsByConstant = new LinkedHashMap<>();
        enums.forEach((type, constant) -> enumsByConstant.put(constant, type));
        return new CodecPlan(names.codec(), document, root, inner, namesByConstant, enumsByConstant);
    }

    private ObjectCodecPlan object(ObjectModel object, String method, String matcher, boolean root) {
        List<PropertyCodecPlan> properties = new ArrayList<>();
        int number = 0;
        for (PropertyModel declared : object.properties()) {
            PropertyModel property = held(declared, object.construction());
            FieldCodecPlan field = property.isField() ? field(property, number++) : null;
            properties.add(new PropertyCodecPlan(
                    property.name(), property.type(), property.access(), origin(property, root), field));
        }
        return new ObjectCodecPlan(
                object.type(), object.construction(), method, matcher, Variables.of(object), properties);
    }

    /** What is set on an object after it was made is held in a variable that can tell whether there was a value. */
    private static PropertyModel held(PropertyModel property, Construction construction) {
        boolean setAfterwards = construction instanceof Construction.Creator creator && !creator.takes(property.name());
        return setAfterwards && property.type() instanceof TypeModel.Scalar scalar
                ? property.withType(new TypeModel.Scalar(scalar.kind(), false))
                : property;
    }

    private static ValueOrigin origin(PropertyModel property, boolean root) {
        if (property.role() == PropertyRole.VERSION) {
            return root ? ValueOrigin.VERSION : ValueOrigin.NONE;
        }
        return root && property.role() == PropertyRole.ID ? ValueOrigin.ID : ValueOrigin.SOURCE;
    }

    private FieldCodecPlan field(PropertyModel property, int number) {
        String name = property.fieldName();
        String preferred = JavaIdentifier.constant(name);
        String constant =
                fieldNames.computeIfAbsent(name, fieldName -> constants.firstFree(preferred, preferred + "_FIELD"));
        CollectionKind collection = property.type() instanceof TypeModel.Collection several ? several.kind() : null;
        return new FieldCodecPlan(name, constant, number, value(property.type().element()), collection);
    }

    private ValueCodecPlan value(TypeModel type) {
        if (type instanceof TypeModel.Scalar scalar) {
            return new ValueCodecPlan.OfScalar(scalar.kind(), scalar.primitive());
        }
        if (type instanceof TypeModel.Enumeration enumeration) {
            return new ValueCodecPlan.OfEnum(enums.computeIfAbsent(
                    enumeration.name(),
                    name -> constants.firstFree(JavaIdentifier.constant(name.simpleName()) + "_CODEC")));
        }
        if (type instanceof TypeModel.Structure structure) {
            return new ValueCodecPlan.OfObject(method(structure.object()));
        }
        throw new IllegalStateException("no codec for " + type.spelling());
    }

    private String method(ObjectModel object) {
        String known = objectMethods.get(object.type());
        if (known != null) {
            return known;
        }
        objects.add(object);
        String method = methods.firstFree(JavaIdentifier.capitalized(noun(object.type())));
        objectMethods.put(object.type(), method);
        return method;
    }

    /** {@code AuthorPage} for {@code Page<Author>}. */
    private static String noun(JavaType type) {
        if (type instanceof JavaType.Array array) {
            return noun(array.component()) + "Array";
        }
        if (!(type.bound() instanceof JavaType.Declared declared)) {
            return JavaIdentifier.of(type.spelling());
        }
        return declared.arguments().stream().map(CodecPlanner::noun).collect(Collectors.joining())
                + declared.name().simpleName();
    }
}
