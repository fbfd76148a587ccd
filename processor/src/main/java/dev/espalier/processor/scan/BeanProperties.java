package dev.espalier.processor.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Collects what makes up the properties of a class, inherited members first, and within a class in the order of the
 * source. A method named like a field, or like a parameter of what makes the objects, is an accessor as well.
 */
final class BeanProperties {

    private final Accessibility accessibility;
    private final Map<String, BeanProperty> properties = new LinkedHashMap<>();

    private BeanProperties(Accessibility accessibility) {
        this.accessibility = accessibility;
    }

    /**
     * Everything on the type that looks like a part of a property.
     *
     * @param type the class
     * @param names further names of properties
     * @param accessibility what generated code may use
     */
    static Collection<BeanProperty> of(TypeElement type, Set<String> names, Accessibility accessibility) {
        BeanProperties found = new BeanProperties(accessibility);
        List<Element> members = new ArrayList<>();
        Hierarchy.of(type).forEach(part -> members.addAll(part.getEnclosedElements()));
        members.removeIf(member -> member.getModifiers().contains(Modifier.STATIC));
        Set<String> all = members.stream()
                .filter(member -> member.getKind() == ElementKind.FIELD)
                .map(field -> field.getSimpleName().toString())
                .collect(Collectors.toCollection(HashSet::new));
        names.stream()
                .filter(name -> AccessorName.known(name, all).equals(name))
                .toList()
                .forEach(all::add);
        members.forEach(member -> found.collect(member, all));
        return found.properties.values();
    }

    private void collect(Element member, Set<String> names) {
        String name = member.getSimpleName().toString();
        if (member.getKind() == ElementKind.FIELD) {
            property(name).field((VariableElement) member, accessibility.reaches(member));
        } else if (isReachableMethod(member)) {
            ExecutableElement method = (ExecutableElement) member;
            AccessorName.ofGetter(method, names)
                    .ifPresent(property -> property(property).getter(method));
            AccessorName.ofSetter(method, names)
                    .ifPresent(property -> property(property).setter(method));
            if (names.contains(name)) {
                property(name).fluent(method);
            }
        }
    }

    private boolean isReachableMethod(Element member) {
        return member.getKind() == ElementKind.METHOD && accessibility.reaches(member);
    }

    private BeanProperty property(String name) {
        return properties.computeIfAbsent(name, BeanProperty::new);
    }
}
