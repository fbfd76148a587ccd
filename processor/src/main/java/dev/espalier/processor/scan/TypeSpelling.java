package dev.espalier.processor.scan;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Spells a type as people do in messages: without packages and annotations. */
final class TypeSpelling {

    private TypeSpelling() {}

    /** {@code Map<String, Article.Level>}. */
    static String of(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return of(array.getComponentType()) + "[]";
        }
        if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
            return JavaNames.of(element).nestedName() + arguments(declared.getTypeArguments());
        }
        return type.toString();
    }

    private static String arguments(List<? extends TypeMirror> arguments) {
        return arguments.isEmpty()
                ? ""
                : arguments.stream().map(TypeSpelling::of).collect(Collectors.joining(", ", "<", ">"));
    }
}
