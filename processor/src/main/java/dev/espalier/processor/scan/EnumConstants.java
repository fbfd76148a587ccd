package dev.espalier.processor.scan;

import dev.espalier.annotation.EnumValue;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.model.TypeModel;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads enums: their constants, and what these are in the index. */
final class EnumConstants {

    private EnumConstants() {}

    static TypeModel.Enumeration of(TypeElement type) {
        List<? extends Element> constants = type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
        return new TypeModel.Enumeration(
                JavaNames.of(type),
                constants.stream().map(EnumConstants::name).toList(),
                constants.stream().map(EnumConstants::value).toList());
    }

    /** The enum of a property, whose values must tell its constants apart. */
    static TypeModel.Enumeration of(TypeElement type, ElementRef source, Diagnostics diagnostics) {
        TypeModel.Enumeration read = of(type);
        for (int i = 0; i < read.values().size(); i++) {
            int first = read.values().indexOf(read.values().get(i));
            if (first < i) {
                diagnostics.report(
                        DocumentProblem.REPEATED_ENUM_VALUE,
                        source,
                        read.name().nestedName(),
                        read.constants().get(first),
                        read.constants().get(i),
                        read.values().get(i));
            }
        }
        return read;
    }

    private static String name(Element constant) {
        return constant.getSimpleName().toString();
    }

    private static String value(Element constant) {
        ElementRef place = ElementRef.of(constant);
        return AnnotationReader.find(place, EnumValue.class)
                .or(() -> Jackson.naming(place))
                .map(use -> use.text("value"))
                .orElseGet(() -> name(constant));
    }
}
