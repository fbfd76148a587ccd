package dev.espalier.processor.scan;

import dev.espalier.processor.model.Visibility;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * What generated code may use. It stands in the package of the document, so anything but private is in reach there, and
 * public members elsewhere.
 *
 * @param from the package of the generated code
 */
record Accessibility(PackageElement from) {

    /** Generated code that stands beside a type. */
    static Accessibility beside(TypeElement type) {
        return new Accessibility(packageOf(type));
    }

    /** Whether generated code may name the type, or call the constructor or method. */
    boolean reaches(Element element) {
        Set<Modifier> modifiers = element.getModifiers();
        boolean itself = packageOf(element).equals(from)
                ? !modifiers.contains(Modifier.PRIVATE)
                : modifiers.contains(Modifier.PUBLIC);
        Element outer = element.getEnclosingElement();
        return itself && (!(outer instanceof TypeElement) || !(element instanceof TypeElement) || reaches(outer));
    }

    /** Who may see a type. */
    static Visibility visibilityOf(TypeElement type) {
        boolean open = type.getModifiers().contains(Modifier.PUBLIC);
        boolean outerOpen =
                !(type.getEnclosingElement() instanceof TypeElement outer) || visibilityOf(outer) == Visibility.PUBLIC;
        return open && outerOpen ? Visibility.PUBLIC : Visibility.PACKAGE_PRIVATE;
    }

    private static PackageElement packageOf(Element element) {
        Element outer = element;
        while (!(outer instanceof PackageElement in)) {
            outer = outer.getEnclosingElement();
        }
        return in;
    }
}
