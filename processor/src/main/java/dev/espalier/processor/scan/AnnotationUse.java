package dev.espalier.processor.scan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as it is written on an element. Values are read from its mirror, which keeps their positions.
 *
 * @param mirror the annotation
 * @param target the element it is written on
 */
public record AnnotationUse(AnnotationMirror mirror, ElementRef target) {

    /** The annotation's simple name as it is written: {@code @TextField}. */
    public String name() {
        return "@" + mirror.getAnnotationType().asElement().getSimpleName();
    }

    /** The annotation's type, {@code dev.espalier.annotation.TextField}. */
    public String qualifiedName() {
        return mirror.getAnnotationType().asElement().toString();
    }

    /** The annotation as a place. */
    public ElementRef source() {
        return target.at(mirror);
    }

    /** The value of an attribute as a place; the annotation itself if the value is the default. */
    public ElementRef source(String attribute) {
        return written(attribute).map(value -> target.at(mirror, value)).orElseGet(this::source);
    }

    /** Whether the source gives the attribute a value, other than by default. */
    public boolean states(String attribute) {
        return written(attribute)
                .filter(value -> !value.getValue().equals(defaultOf(attribute)))
                .isPresent();
    }

    /** The names of all attributes, in the order of the annotation's declaration. */
    public List<String> attributes() {
        return declarations().stream()
                .map(attribute -> attribute.getSimpleName().toString())
                .toList();
    }

    /** The value of an attribute, stated or by default; null if the source is wrong and has none. */
    public @Nullable Object value(String attribute) {
        return written(attribute).map(AnnotationValue::getValue).orElseGet(() -> defaultOf(attribute));
    }

    /** The value of a string attribute. */
    public String text(String attribute) {
        return value(attribute) instanceof String text ? text : "";
    }

    /** The value of a boolean attribute. */
    public boolean flag(String attribute) {
        return value(attribute) instanceof Boolean flag && flag;
    }

    /** The name of the constant that an attribute of an enum type has. */
    public String constant(String attribute) {
        return value(attribute) instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : "";
    }

    private Optional<? extends AnnotationValue> written(String attribute) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(attribute))
                .map(entry -> entry.getValue())
                .findFirst();
    }

    private @Nullable Object defaultOf(String attribute) {
        return declarations().stream()
                .filter(declared -> declared.getSimpleName().contentEquals(attribute))
                .map(ExecutableElement::getDefaultValue)
                .filter(Objects::nonNull)
                .map(AnnotationValue::getValue)
                .findFirst()
                .orElse(null);
    }

    private List<ExecutableElement> declarations() {
        return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements());
    }
}
