package dev.espalier.processor.scan;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/**
 * Collects what makes up the properties of a bean, inherited members first, and within a class in the order of the
 * source.
 */
final class BeanProperties {

    private final Accessibility accessibility;
    private final Map<String, BeanProperty> properties = new LinkedHashMap<>();

    private BeanProperties(Accessibility accessibility) {
        this.accessibility = accessibility;
    }

    /** Everything on the type that looks like a part of a property. */
    static Collection<BeanProperty> of(TypeElement type, Accessibility accessibility) {
        BeanProperties found = new BeanProperties(accessibility);
        hierarchy(type).forEach(found::collect);
        return found.properties.values();
    }

    private void collect(TypeElement type) {
        for (Element member : type.getEnclosedElements()) {
            if (member.getModifiers().contains(Modifier.STATIC)) {
                continue;
            }
            if (member.getKind() == ElementKind.FIELD) {
                property(member.getSimpleName().toString()).field((VariableElement) member);
            } else if (member.getKind() == ElementKind.METHOD && accessibility.reaches(member)) {
                collect((ExecutableElement) member);
            }
        }
    }

    private void collect(ExecutableElement method) {
        AccessorName.ofGetter(method).ifPresent(name -> property(name).getter(method));
        AccessorName.ofSetter(method).ifPresent(name -> property(name).setter(method));
    }

    private BeanProperty property(String name) {
        return properties.computeIfAbsent(name, BeanProperty::new);
    }

    /** The class and its superclasses, the most general first, without {@code Object}. */
    private static Deque<TypeElement> hierarchy(TypeElement type) {
        Deque<TypeElement> hierarchy = new ArrayDeque<>();
        TypeElement current = type;
        while (!current.getQualifiedName().contentEquals("java.lang.Object")) {
            hierarchy.addFirst(current);
            if (!(current.getSuperclass() instanceof DeclaredType parent)) {
                break;
            }
            current = (TypeElement) parent.asElement();
        }
        return hierarchy;
    }
}
