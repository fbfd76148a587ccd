package dev.espalier.processor.scan;

import dev.espalier.annotation.NullBoolean;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonNumber;
import java.math.BigDecimal;
import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Turns single values of annotations into JSON. */
final class AnnotationScalars {

    private AnnotationScalars() {}

    static JsonTree json(@Nullable Object value) {
        if (value instanceof Boolean flag) {
            return JsonTree.of(flag);
        }
        if (value instanceof Integer number) {
            return JsonTree.of(number);
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return new JsonNumber(BigDecimal.valueOf(number));
        }
        return value instanceof VariableElement constant ? constant(constant) : JsonTree.of(String.valueOf(value));
    }

    /** Constants are the words of a mapping in upper case, but for those that stand for true and false. */
    private static JsonTree constant(VariableElement constant) {
        String word = constant.getSimpleName().toString().toLowerCase(Locale.ROOT);
        boolean isTruth = constant.getEnclosingElement() instanceof TypeElement type
                && type.getQualifiedName().contentEquals(NullBoolean.class.getCanonicalName());
        return isTruth ? JsonTree.of(Boolean.parseBoolean(word)) : JsonTree.of(word);
    }
}
