package dev.espalier.processor.scan;

import dev.espalier.processor.model.PropertyAccess;
import dev.espalier.processor.model.PropertyAccess.Member;
import dev.espalier.processor.model.PropertyTraits.Direction;
import java.util.ArrayList;
import java.util.List;
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
        List<ElementRef> places = places(property, source);
        boolean onlyWritten = PropertyTraitsReader.direction(places) == Direction.WRITE_ONLY;
        if (writer.isEmpty() && !isArgument(property, type) && !onlyWritten) {
            return Optional.empty();
        }
        return Optional.of(new PropertyCandidate(
                property.name(),
                type,
                new PropertyAccess(reader, isArgument(property, type) ? null : writer.orElse(null)),
                places,
                property.nullness()));
    }

    /** What is missing to read and set it, in words. */
    String missingPart(BeanProperty property) {
        return property.reader() == null
                ? "the property '" + property.name() + "' has no getter"
                : "the property '" + property.name() + "' has no " + writerNoun() + " for its type";
    }

    /** Members first, then the parameter that takes the value. */
    List<ElementRef> places(BeanProperty property, ElementRef source) {
        List<ElementRef> places = new ArrayList<>(property.places(source));
        if (maker instanceof Maker.Call call && call.parameters().contains(property.name())) {
            int position = call.parameters().indexOf(property.name());
            places.add(source.leadingTo(call.executable().getParameters().get(position)));
        }
        return places;
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
