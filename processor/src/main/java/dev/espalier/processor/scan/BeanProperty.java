package dev.espalier.processor.scan;

import dev.espalier.processor.model.PropertyAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The parts of a bean's property, as far as they were found: field, getter, setters. */
final class BeanProperty {

    private final String name;
    private final List<ExecutableElement> setters = new ArrayList<>();
    private @Nullable VariableElement field;
    private @Nullable ExecutableElement getter;

    BeanProperty(String name) {
        this.name = name;
    }

    void field(VariableElement element) {
        field = element;
    }

    void getter(ExecutableElement element) {
        getter = element;
    }

    void setter(ExecutableElement element) {
        setters.add(element);
    }

    String name() {
        return name;
    }

    /** What is missing to read and set it, in words; empty if it is complete. */
    Optional<String> missingPart(DeclaredType owner, Types types) {
        if (getter == null) {
            return Optional.of("the property '" + name + "' has no getter");
        }
        return setter(owner, types).isPresent()
                ? Optional.empty()
                : Optional.of("the property '" + name + "' has no setter for its type");
    }

    /** Whether the field is marked as not part of the object's state. */
    boolean isTransient() {
        return field != null && field.getModifiers().contains(Modifier.TRANSIENT);
    }

    /** Where annotations may stand, the place of the property first. */
    List<ElementRef> places(ElementRef owner) {
        return elements().map(owner::leadingTo).toList();
    }

    /** The property, if it is complete. */
    Optional<PropertyCandidate> candidate(ElementRef source, DeclaredType owner, Types types) {
        ExecutableElement reader = getter;
        if (reader == null) {
            return Optional.empty();
        }
        return setter(owner, types)
                .map(setter -> new PropertyCandidate(
                        name,
                        type(reader, owner, types),
                        new PropertyAccess.Accessors(
                                reader.getSimpleName().toString(),
                                setter.getSimpleName().toString()),
                        places(source),
                        nullness(reader)));
    }

    private Optional<ExecutableElement> setter(DeclaredType owner, Types types) {
        ExecutableElement reader = getter;
        return reader == null
                ? Optional.empty()
                : setters.stream()
                        .filter(setter ->
                                types.isSameType(type(reader, owner, types), parameterType(setter, owner, types)))
                        .findFirst();
    }

    private List<AnnotatedConstruct> nullness(ExecutableElement reader) {
        List<AnnotatedConstruct> constructs = new ArrayList<>(List.of(reader, reader.getReturnType()));
        if (field != null) {
            constructs.addAll(List.of(field, field.asType()));
        }
        return constructs;
    }

    private Stream<Element> elements() {
        return Stream.concat(Stream.ofNullable(field), Stream.concat(Stream.ofNullable(getter), setters.stream()));
    }

    private static TypeMirror type(ExecutableElement reader, DeclaredType owner, Types types) {
        return ((ExecutableType) types.asMemberOf(owner, reader)).getReturnType();
    }

    private static TypeMirror parameterType(ExecutableElement setter, DeclaredType owner, Types types) {
        return ((ExecutableType) types.asMemberOf(owner, setter))
                .getParameterTypes()
                .get(0);
    }
}
