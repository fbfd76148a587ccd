package dev.espalier.processor.scan;

import dev.espalier.processor.model.JavaName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Takes the names of types from their elements. */
public final class JavaNames {

    private JavaNames() {}

    /** The name of a type. */
    public static JavaName of(TypeElement type) {
        Deque<String> enclosing = new ArrayDeque<>();
        Element outer = type.getEnclosingElement();
        while (outer instanceof TypeElement) {
            enclosing.addFirst(outer.getSimpleName().toString());
            outer = outer.getEnclosingElement();
        }
        String packageName =
                outer instanceof PackageElement in ? in.getQualifiedName().toString() : "";
        return new JavaName(
                packageName, List.copyOf(enclosing), type.getSimpleName().toString());
    }
}
