package dev.espalier.processor.scan;

import dev.espalier.processor.model.StatedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
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
        return written(attribute).filter(value -> !isDefault(attribute, value)).isPresent();
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

    /** The texts of an attribute that takes several, each at its place; those of the default at the annotation's. */
    public List<StatedName> texts(String attribute) {
        return elements(attribute)
                .filter(element -> element.getValue() instanceof String)
                .map(element -> new StatedName((String) element.getValue(), element(attribute, element)))
                .toList();
    }

    /** The annotations that are the value of an attribute. */
    public List<AnnotationUse> annotations(String attribute) {
        return elements(attribute)
                .map(AnnotationValue::getValue)
                .filter(AnnotationMirror.class::isInstance)
                .map(nested -> new AnnotationUse((AnnotationMirror) nested, target))
                .toList();
    }

    /** The types that are the value of an attribute, each with its place. */
    public Map<TypeMirror, ElementRef> types(String attribute) {
        Map<TypeMirror, ElementRef> types = new LinkedHashMap<>();
        elements(attribute)
                .filter(element -> element.getValue() instanceof TypeMirror)
                .forEach(element -> types.put((TypeMirror) element.getValue(), element(attribute, element)));
        return types;
    }

    private Stream<? extends AnnotationValue> elements(String attribute) {
        return value(attribute) instanceof List<?> elements
                ? elements.stream().filter(AnnotationValue.class::isInstance).map(AnnotationValue.class::cast)
                : Stream.empty();
    }

    private ElementRef element(String attribute, AnnotationValue element) {
        return written(attribute).isPresent() ? target.at(mirror, element) : source();
    }

    /** The value as the source gives it; empty if it does not. */
    Optional<? extends AnnotationValue> written(String attribute) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(attribute)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** Annotations inside of annotations have no equality, but a spelling. */
    private boolean isDefault(String attribute, AnnotationValue value) {
        Object standard = defaultOf(attribute);
        return standard instanceof AnnotationMirror
                ? value.getValue().toString().equals(standard.toString())
                : value.getValue().equals(standard);
    }

    private @Nullable Object defaultOf(String attribute) {
        for (ExecutableElement declared : declarations()) {
            if (declared.getSimpleName().contentEquals(attribute)) {
                AnnotationValue standard = declared.getDefaultValue();
                return standard == null ? null : standard.getValue();
            }
        }
        return null;
    }

    private List<ExecutableElement> declarations() {
        return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements());
    }
}
