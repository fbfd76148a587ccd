package dev.espalier.processor.scan;

import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.model.Construction;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Tells how objects are made, or why they cannot be.
 *
 * @param context collects problems
 */
record Constructions(ScanContext context) {

    /** The construction by something that was found to be usable. */
    static Construction of(Maker maker) {
        if (maker instanceof Maker.Call call) {
            boolean isConstructor = call.executable().getKind() == ElementKind.CONSTRUCTOR;
            return new Construction.Creator(isConstructor ? null : name(call.executable()), call.parameters());
        }
        if (maker instanceof Maker.Builder builder) {
            ExecutableElement start = builder.start();
            return new Construction.Builder(
                    (JavaType.Declared) JavaTypes.of(builder.type()),
                    start == null ? null : name(start),
                    name(builder.build()));
        }
        return new Construction.Setters();
    }

    /** Whether the properties are enough to make an object; reports if they are not. */
    boolean isComplete(TypeElement type, Maker maker, List<PropertyModel> properties, ElementRef source) {
        if (maker instanceof Maker.Call call) {
            return type.getKind() == ElementKind.RECORD && isCanonical(call, properties)
                    || hasAllArguments(type, call, properties, source);
        }
        if (properties.isEmpty()) {
            refuse(type, source, "it has no property with a getter and a setter");
        }
        return !properties.isEmpty();
    }

    /** Reports that objects of a type cannot be made. */
    TypeModel refuse(TypeElement type, ElementRef place, String reason) {
        String name = type.getSimpleName().toString();
        context.diagnostics().report(DocumentProblem.NOT_CONSTRUCTIBLE, place, name, reason);
        return new TypeModel.Unmappable(name);
    }

    private static boolean isCanonical(Maker.Call call, List<PropertyModel> properties) {
        return call.parameters()
                .equals(properties.stream().map(PropertyModel::name).toList());
    }

    private boolean hasAllArguments(
            TypeElement type, Maker.Call call, List<PropertyModel> properties, ElementRef source) {
        Set<String> names = properties.stream().map(PropertyModel::name).collect(Collectors.toSet());
        List<? extends VariableElement> parameters = call.executable().getParameters();
        List<VariableElement> missing = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            if (!names.contains(call.parameters().get(i))) {
                missing.add(parameters.get(i));
            }
        }
        if (missing.size() > 0 && missing.stream().allMatch(Constructions::isNameless)) {
            context.diagnostics().report(DocumentProblem.UNNAMED_PARAMETERS, source, type.getSimpleName());
            return false;
        }
        missing.forEach(parameter -> refuse(
                type,
                source.leadingTo(parameter),
                "nothing reads the value that it takes as '" + name(parameter) + "'"));
        return missing.isEmpty();
    }

    /** What compilers make up for a parameter whose name the class file does not keep. */
    private static boolean isNameless(VariableElement parameter) {
        return name(parameter).matches("arg\\d+");
    }

    private static String name(Element element) {
        return element.getSimpleName().toString();
    }
}
