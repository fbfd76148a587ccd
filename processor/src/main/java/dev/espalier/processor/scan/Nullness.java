package dev.espalier.processor.scan;

import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;

/** Reads whether something may be null. */
final class Nullness {

    private Nullness() {}

    /** Whether any of these carries an annotation {@code @Nullable}, of whatever library. */
    static boolean isNullable(AnnotatedConstruct... constructs) {
        return Stream.of(constructs)
                .flatMap(construct -> construct.getAnnotationMirrors().stream())
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }
}
