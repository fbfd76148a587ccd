package dev.espalier.processor.scan;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** A record's component and its accessor carry the same annotations, which count once. */
final class FirstOfEach {

    private FirstOfEach() {}

    static Predicate<AnnotationUse> byText() {
        Set<String> texts = new HashSet<>();
        return use -> texts.add(use.mirror().toString());
    }
}
