package dev.espalier.processor.scan;

import dev.espalier.annotation.Default;
import dev.espalier.annotation.Inclusion;
import dev.espalier.annotation.ReadOnly;
import dev.espalier.annotation.WriteOnly;
import dev.espalier.processor.model.PropertyTraits;
import dev.espalier.processor.model.PropertyTraits.Direction;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.model.TypeModel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads what is special about reading and writing a property. */
final class PropertyTraitsReader {

    private static final String WRITE = "WRITE";
    private static final String OMIT = "OMIT";

    private final Element document;

    PropertyTraitsReader(Element document) {
        this.document = document;
    }

    PropertyTraits read(List<ElementRef> places, TypeModel type) {
        return new PropertyTraits(
                direction(places),
                defaultValue(places),
                inclusion(places, "nulls", type).equals(WRITE),
                inclusion(places, "empty", type).equals(OMIT),
                Jackson.find(places, "JsonAlias")
                        .map(use -> Jackson.texts(use, "value"))
                        .orElse(List.of()));
    }

    /** Which way a value goes. Jackson calls read-only what an object only gives. */
    static Direction direction(List<ElementRef> places) {
        String access = Jackson.find(places, "JsonProperty")
                .map(use -> use.constant("access"))
                .orElse("");
        if (access.equals("WRITE_ONLY")) {
            return Direction.READ_ONLY;
        }
        if (access.equals("READ_ONLY")) {
            return Direction.WRITE_ONLY;
        }
        if (AnnotationReader.find(places, ReadOnly.class).isPresent()) {
            return Direction.READ_ONLY;
        }
        return AnnotationReader.find(places, WriteOnly.class).isPresent() ? Direction.WRITE_ONLY : Direction.BOTH;
    }

    private static @Nullable StatedName defaultValue(List<ElementRef> places) {
        return AnnotationReader.find(places, Default.class)
                .map(use -> new StatedName(use.text("value"), use.source("value")))
                .orElse(null);
    }

    /**
     * What the property says, or else its class or the nearest that this inherits from, or else the document; Jackson asks
     * all but the last.
     */
    private String inclusion(List<ElementRef> places, String what, TypeModel type) {
        for (ElementRef place : places) {
            String rule = own(place, what, type);
            if (isRule(rule)) {
                return rule;
            }
        }
        return owner(places.get(0)).stream()
                .map(part -> own(ElementRef.of(part), what, type))
                .filter(PropertyTraitsReader::isRule)
                .reduce((general, specific) -> specific)
                .or(() -> inclusion(ElementRef.of(document), what).filter(PropertyTraitsReader::isRule))
                .orElse("");
    }

    /** The class that the property belongs to, with what it inherits from. */
    private static Collection<TypeElement> owner(ElementRef place) {
        Element owner = place.origin() == null
                ? place.element().getEnclosingElement()
                : place.origin().element();
        return owner instanceof TypeElement type ? Hierarchy.of(type) : List.of();
    }

    private static boolean isRule(String constant) {
        return constant.equals(WRITE) || constant.equals(OMIT);
    }

    private static String own(ElementRef place, String what, TypeModel type) {
        return inclusion(place, what).orElseGet(() -> jacksonInclusion(place, what, type));
    }

    private static Optional<String> inclusion(ElementRef place, String what) {
        return AnnotationReader.find(place, Inclusion.class).map(use -> use.constant(what));
    }

    /** To Jackson, an optional without a value is absent, which is not the same as null. */
    private static String jacksonInclusion(ElementRef place, String what, TypeModel type) {
        boolean nulls = what.equals("nulls");
        return switch (Jackson.find(place, "JsonInclude")
                .map(use -> use.constant("value"))
                .orElse("")) {
            case "ALWAYS" -> WRITE;
            case "NON_NULL" -> nulls && !(type instanceof TypeModel.Maybe) ? OMIT : WRITE;
            case "NON_ABSENT" -> nulls ? OMIT : WRITE;
            case "NON_EMPTY" -> OMIT;
            default -> "";
        };
    }
}
