package dev.espalier.processor.plan;

import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.Optional;
import java.util.Set;

/** What the vectors of a field are made of, whichever server's words its mapping has. */
public final class VectorForm {

    private static final Set<String> BITS = Set.of("bit", "binary");

    private VectorForm() {}

    /** Whether they are bytes, or bits in bytes; otherwise they are floating-point numbers. */
    public static boolean isOfBytes(FieldMapping mapping) {
        return isBits(mapping) || elements(mapping).equals("byte");
    }

    /** How many numbers, or bytes, a vector has; 0 if its mapping does not say. */
    public static int length(FieldMapping mapping) {
        int dims = parameter(mapping, "dims", "dimension")
                .filter(JsonNumber.class::isInstance)
                .map(value -> ((JsonNumber) value).value().intValue())
                .orElse(0);
        return isBits(mapping) ? dims / Byte.SIZE : dims;
    }

    private static boolean isBits(FieldMapping mapping) {
        return BITS.contains(elements(mapping));
    }

    private static String elements(FieldMapping mapping) {
        return parameter(mapping, "element_type", "data_type")
                .filter(JsonText.class::isInstance)
                .map(value -> ((JsonText) value).value())
                .orElse("float");
    }

    private static Optional<JsonTree> parameter(FieldMapping mapping, String elasticsearch, String openSearch) {
        return mapping.parameter(elasticsearch)
                .or(() -> mapping.parameter(openSearch))
                .map(MappingParameter::value);
    }
}
