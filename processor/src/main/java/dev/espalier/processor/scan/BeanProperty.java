package dev.espalier.processor.scan;

import dev.espalier.processor.model.PropertyAccess.Member;
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
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The parts of a class's property, as far as they were found: field, getter, setters. */
final class BeanProperty {

    private final String name;
    private final List<ExecutableElement> setters = new ArrayList<>();
    private final List<ExecutableElement> overridden = new ArrayList<>();
    private @Nullable VariableElement field;
    private @Nullable ExecutableElement getter;
    private boolean fieldIsReachable;

    BeanProperty(String name) {
        this.name = name;
    }

    void field(VariableElement element, boolean reachable) {
        field = element;
        fieldIsReachable = reachable;
    }

    void getter(ExecutableElement element) {
        if (getter != null) {
            overridden.add(getter);
        }
        getter = element;
    }

    void setter(ExecutableElement element) {
        setters.add(element);
    }

    /** A method that is named like the property itself: a getter if there is no other, or a further setter. */
    void fluent(ExecutableElement element) {
        if (element.getParameters().size() == 1) {
            setters.add(element);
        } else if (element.getParameters().isEmpty() && element.getReturnType().getKind() != TypeKind.VOID) {
            boolean overrides = getter != null && getter.getSimpleName().equals(element.getSimpleName());
            if (getter == null || overrides) {
                getter(element);
            }
        }
    }

    String name() {
        return name;
    }

    /** Whether the field is marked as not part of the object's state. */
    boolean isTransient() {
        return field != null && field.getModifiers().contains(Modifier.TRANSIENT);
    }

    /** Where annotations may stand, the place of the property first. */
    List<ElementRef> places(ElementRef owner) {
        return Stream.of(Stream.ofNullable(field), Stream.ofNullable(getter), overridden.stream(), setters.stream())
                .flatMap(elements -> elements.map(Element.class::cast))
                .map(owner::leadingTo)
                .toList();
    }

    /** What may carry a {@code @Nullable}. */
    List<AnnotatedConstruct> nullness() {
        List<AnnotatedConstruct> constructs = new ArrayList<>();
        if (getter != null) {
            constructs.addAll(List.of(getter, getter.getReturnType()));
        }
        if (field != null) {
            constructs.addAll(List.of(field, field.asType()));
        }
        return constructs;
    }

    /** The type of the value that is read, with type variables replaced; empty if nothing can be read. */
    Optional<TypeMirror> type(DeclaredType owner, Types types) {
        if (getter != null) {
            return Optional.of(JavaMembers.result(owner, getter, types));
        }
        return Optional.ofNullable(visibleField()).map(visible -> types.asMemberOf(owner, visible));
    }

    /** What gives the value; null if nothing does. */
    @Nullable
    Member reader() {
        if (getter != null) {
            return Member.method(getter.getSimpleName().toString());
        }
        return visibleField() == null ? null : Member.field(name);
    }

    /** What takes the value on the object itself. */
    Optional<Member> writer(TypeMirror value, DeclaredType owner, Types types) {
        return setters.stream()
                .filter(setter -> types.isSameType(value, JavaMembers.parameter(owner, setter, types)))
                .map(setter -> Member.method(setter.getSimpleName().toString()))
                .findFirst()
                .or(() -> Optional.ofNullable(visibleField())
                        .filter(visible -> !visible.getModifiers().contains(Modifier.FINAL))
                        .filter(visible -> types.isSameType(value, types.asMemberOf(owner, visible)))
                        .map(visible -> Member.field(name)));
    }

    /** A field that is part of the class's interface: public, or annotated and not private. */
    private @Nullable VariableElement visibleField() {
        if (field == null || !fieldIsReachable) {
            return null;
        }
        boolean meant =
                field.getModifiers().contains(Modifier.PUBLIC) || PropertyScanner.isAnnotated(ElementRef.of(field));
        return meant ? field : null;
    }
}
