package dev.espalier.processor.scan;

import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.model.Construction;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyAccess;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.PropertyRole;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.Subtype;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.scan.SubtypeDeclarations.StatedTypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads types whose objects are of declared subtypes: sealed ones, and those with {@code @SubType}. */
final class SubtypeScanner {

    private final ScanContext context;
    private final ObjectScanner objects;

    SubtypeScanner(ScanContext context, ObjectScanner objects) {
        this.context = context;
        this.objects = objects;
    }

    TypeModel scan(DeclaredType type, ElementRef source) {
        TypeElement element = (TypeElement) type.asElement();
        StatedTypeName discriminator = SubtypeDeclarations.discriminator(element, source);
        List<Subtype> subtypes = new ArrayList<>();
        Map<String, TypeElement> named = new HashMap<>();
        boolean broken = false;
        for (Map.Entry<TypeElement, StatedTypeName> declared :
                SubtypeDeclarations.of(element, source).entrySet()) {
            reportSecond(declared.getKey(), declared.getValue(), named);
            Optional<ObjectModel> object = subtype(type, declared.getKey(), source);
            object.ifPresent(
                    found -> subtypes.add(new Subtype(declared.getValue().value(), found)));
            broken |= object.isEmpty();
        }
        if (broken) {
            return new TypeModel.Unmappable(element.getSimpleName().toString());
        }
        List<PropertyModel> properties = new ArrayList<>();
        properties.add(property(discriminator));
        properties.addAll(new SubtypeProperties(context, discriminator.value()).union(subtypes));
        if (element.equals(context.document())) {
            new SharedId(type, context).share(properties, subtypes, source);
        }
        return new TypeModel.Structure(new ObjectModel(
                JavaNames.of(element),
                type.getTypeArguments().stream().map(JavaTypes::of).toList(),
                new Construction.Subtypes(discriminator.value(), subtypes),
                properties,
                false,
                source));
    }

    private Optional<ObjectModel> subtype(DeclaredType parent, TypeElement subtype, ElementRef source) {
        ElementRef place = source.leadingTo(subtype);
        DeclaredType type = (DeclaredType) subtype.asType();
        if (!subtype.getTypeParameters().isEmpty()) {
            context.open(subtype.getTypeParameters().get(0), type, place);
            return Optional.empty();
        }
        if (!context.types().isSubtype(type, context.types().erasure(parent))) {
            wrongDiscriminator(
                    place, subtype.getSimpleName(), "is no subtype of " + TypeSpelling.of(parent), "remove it");
            return Optional.empty();
        }
        if (!context.accessibility().reaches(subtype)) {
            context.outOfReach(type, subtype, place);
            return Optional.empty();
        }
        TypeModel read = type.asElement().equals(parent.asElement())
                ? objects.concrete(type, source)
                : objects.structure(type, place);
        return read instanceof TypeModel.Structure structure ? Optional.of(structure.object()) : Optional.empty();
    }

    private void reportSecond(TypeElement subtype, StatedTypeName name, Map<String, TypeElement> named) {
        TypeElement first = named.putIfAbsent(name.value(), subtype);
        if (first != null) {
            wrongDiscriminator(
                    name.source(),
                    name.value(),
                    "names both " + first.getSimpleName() + " and " + subtype.getSimpleName(),
                    "give one of them another name, as in @TypeName(\"...\")");
        } else if (name.value().isBlank()) {
            wrongDiscriminator(
                    name.source(), name.value(), "is no name for " + subtype.getSimpleName(), "use letters and digits");
        }
    }

    private void wrongDiscriminator(ElementRef place, Object name, String what, String help) {
        context.diagnostics().report(DocumentProblem.WRONG_DISCRIMINATOR, place, name, what, help);
    }

    /** The field itself, which can be searched like any other. */
    private static PropertyModel property(StatedTypeName discriminator) {
        TypeModel text = new TypeModel.Scalar(ScalarKind.STRING, false);
        return new PropertyModel(
                identifier(discriminator.value()),
                discriminator.value(),
                text,
                false,
                PropertyAccess.component("getClass"),
                PropertyRole.DISCRIMINATOR,
                FieldMappings.natural(text, discriminator.source()),
                discriminator.source(),
                discriminator.source());
    }

    /** The name as it can stand in Java: {@code @type} is {@code _type}. */
    private static String identifier(String name) {
        String legal = name.isEmpty() ? "_" : name.replaceAll("[^\\p{L}\\p{N}_$]", "_");
        return Character.isJavaIdentifierStart(legal.charAt(0)) ? legal : "_" + legal;
    }
}
