package dev.espalier.processor.scan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;

/** Knows Lombok, which adds members to classes while they are compiled, perhaps after this processor has seen them. */
final class Lombok {

    private static final String PACKAGE = "lombok.";
    private static final String WRITTEN = "lombok.Generated";
    static final List<String> GETTERS = List.of("lombok.Data", "lombok.Value", "lombok.Getter");
    static final List<String> BUILDERS =
            List.of("lombok.Builder", "lombok.SuperBuilder", "lombok.experimental.SuperBuilder");

    private Lombok() {}

    /** Whether Lombok may yet write into a class, or into one inside it: it is asked to, and has left no traces. */
    static boolean mayWriteInto(TypeElement type) {
        boolean asked = isAnnotated(type)
                || type.getEnclosedElements().stream()
                        .anyMatch(member -> !(member instanceof TypeElement) && isAnnotated(member));
        return (asked && !LombokTraces.areIn(type))
                || type.getEnclosedElements().stream()
                        .anyMatch(member -> member instanceof TypeElement nested && mayWriteInto(nested));
    }

    /**
     * Whether a class lacks what Lombok is to write into it. Then its properties are not all there, which need not show
     * as an error: fields that are annotated and not private are properties by themselves.
     */
    static boolean isPending(TypeElement type) {
        boolean all = carries(type, GETTERS);
        boolean getters = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .filter(field -> !isLeftOut(field))
                .filter(field -> all || carries(field, GETTERS))
                .anyMatch(field -> !hasGetter(type, field));
        return getters || carries(type, BUILDERS) && !hasBuilder(type);
    }

    /** By any convention, and behind any prefix of fields: {@code getTitle}, {@code title} of {@code mTitle}. */
    private static boolean hasGetter(TypeElement type, VariableElement field) {
        String name = field.getSimpleName().toString().toLowerCase(Locale.ROOT);
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getParameters().isEmpty())
                .flatMap(Lombok::properties)
                .anyMatch(name::endsWith);
    }

    private static Stream<String> properties(ExecutableElement method) {
        String name = method.getSimpleName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(name, name.replaceFirst("^get(?=.)", ""), name.replaceFirst("^is(?=.)", ""));
    }

    private static boolean hasBuilder(TypeElement type) {
        return ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .flatMap(nested -> ElementFilter.methodsIn(nested.getEnclosedElements()).stream())
                .anyMatch(method -> method.getReturnType().toString().equals(type.toString())
                        || method.getReturnType() instanceof TypeVariable);
    }

    /** Whether a field says that nothing is to be written for it. */
    static boolean isLeftOut(VariableElement field) {
        return field.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.toString().contains("AccessLevel.NONE"));
    }

    static boolean carries(Element element, List<String> annotations) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        annotations.contains(mirror.getAnnotationType().toString()));
    }

    private static boolean isAnnotated(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(mirror -> mirror.getAnnotationType().toString())
                // which is on what it has written itself
                .anyMatch(name -> name.startsWith(PACKAGE) && !name.equals(WRITTEN));
    }
}
