package dev.espalier.processor.scan;

import dev.espalier.annotation.WriteOnly;
import dev.espalier.processor.model.PropertyAccess;
import dev.espalier.processor.model.PropertyAccess.Member;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Finds out how the properties of a class are read and set, which depends on what makes its objects.
 *
 * @param owner the class with its type arguments
 * @param maker what makes its objects
 * @param context knows the types
 */
record PropertyAccessors(DeclaredType owner, Maker maker, ScanContext context) {

    /** The property, if it can be read and set. */
    Optional<PropertyCandidate> candidate(BeanProperty property, ElementRef source) {
        Member reader = property.reader();
        TypeMirror type = property.type(owner, context.types()).orElse(null);
        if (reader == null || type == null) {
            return Optional.empty();
        }
        Optional<Member> writer = writer(property, type);
        boolean written = PropertyTraitsReader.find(property.places(source), WriteOnly.class)
                .isPresent();
        if (writer.isEmpty() && !isArgument(property, type) && !written) {
            return Optional.empty();
        }
        return Optional.of(new PropertyCandidate(
                property.name(),
                type,
                new PropertyAccess(reader, isArgument(property, type) ? null : writer.orElse(null)),
                property.places(source),
                property.nullness()));
    }

    /** What is missing to read and set it, in words. */
    String missingPart(BeanProperty property) {
        return property.reader() == null
                ? "the property '" + property.name() + "' has no getter"
                : "the property '" + property.name() + "' has no " + writerNoun() + " for its type";
    }

    private String writerNoun() {
        if (maker instanceof Maker.Builder) {
            return "method of the builder";
        }
        return maker instanceof Maker.Call ? "setter and no parameter of the constructor" : "setter";
    }

    private Optional<Member> writer(BeanProperty property, TypeMirror type) {
        return maker instanceof Maker.Builder builder
                ? builder.setters().of(property.name(), type)
                : property.writer(type, owner, context.types());
    }

    private boolean isArgument(BeanProperty property, TypeMirror type) {
        return maker instanceof Maker.Call call
                && call.parameter(property.name(), owner, context.types())
                        .filter(parameter -> TypeFit.takes(parameter, type, context.types()))
                        .isPresent();
    }
}
