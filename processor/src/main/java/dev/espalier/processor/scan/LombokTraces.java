package dev.espalier.processor.scan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * What shows that Lombok has written into a class: members that its annotations ask for. The annotations themselves stay
 * visible in the round in which it runs.
 */
final class LombokTraces {

    private static final List<String> SETTERS = List.of("lombok.Data", "lombok.Setter");
    private static final List<String> TEXTS = List.of("lombok.Data", "lombok.Value", "lombok.ToString");
    private static final List<String> HASHES = List.of("lombok.Data", "lombok.Value", "lombok.EqualsAndHashCode");
    private static final List<String> CONSTRUCTORS =
            List.of("lombok.Value", "lombok.AllArgsConstructor", "lombok.RequiredArgsConstructor");
    private static final List<String> GETTERS_AND_BUILDERS =
            Stream.concat(Lombok.GETTERS.stream(), Lombok.BUILDERS.stream()).toList();

    /** It has its turn in a later round, of which what the others leave is no sign. */
    private static final List<String> LATER = List.of("lombok.extern.jackson.Jacksonized");

    private LombokTraces() {}

    /** Whether all is there that can be told of, and there is something. */
    static boolean areIn(TypeElement type) {
        List<Boolean> asked = Stream.of(
                        present(type, GETTERS_AND_BUILDERS, !Lombok.isPending(type)),
                        present(type, SETTERS, hasSetters(type)),
                        present(type, TEXTS, hasMethod(type, "toString")),
                        present(type, HASHES, hasMethod(type, "hashCode")),
                        present(type, CONSTRUCTORS, takesValues(type)))
                .flatMap(Optional::stream)
                .toList();
        return !asked.isEmpty()
                && !Lombok.carries(type, LATER)
                && asked.stream().allMatch(present -> present);
    }

    /** Whether members are there; empty if no annotation of the class or its fields asks for them. */
    private static Optional<Boolean> present(TypeElement type, List<String> annotations, boolean there) {
        boolean asked =
                Stream.concat(Stream.of(type), fields(type)).anyMatch(element -> Lombok.carries(element, annotations));
        return asked ? Optional.of(there) : Optional.empty();
    }

    private static boolean hasSetters(TypeElement type) {
        boolean all = Lombok.carries(type, SETTERS);
        return fields(type)
                .filter(field -> all || Lombok.carries(field, SETTERS))
                .filter(field -> !field.getModifiers().contains(Modifier.FINAL))
                .filter(field -> !Lombok.isLeftOut(field))
                .allMatch(field -> hasSetter(type, field));
    }

    /** By any convention, and behind any prefix of fields. */
    private static boolean hasSetter(TypeElement type, VariableElement field) {
        String name = field.getSimpleName().toString().toLowerCase(Locale.ROOT);
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getParameters().size() == 1)
                .map(method -> method.getSimpleName().toString().toLowerCase(Locale.ROOT))
                .anyMatch(method -> name.endsWith(method.replaceFirst("^set(?=.)", ""))
                        || (name.startsWith("is") && method.equals("set" + name.substring(2))));
    }

    private static boolean hasMethod(TypeElement type, String name) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(name)
                        && method.getParameters().isEmpty());
    }

    private static boolean takesValues(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .map(ExecutableElement::getParameters)
                .anyMatch(parameters -> !parameters.isEmpty());
    }

    private static Stream<VariableElement> fields(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.FIELD)
                .filter(member -> !member.getModifiers().contains(Modifier.STATIC))
                .map(VariableElement.class::cast);
    }
}
