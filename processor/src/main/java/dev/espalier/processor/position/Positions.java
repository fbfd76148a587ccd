package dev.espalier.processor.position;

import dev.espalier.processor.scan.ElementRef;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.tools.Diagnostic.Kind;

/** Where elements stand in the text of their source files. */
public interface Positions {

    /** A compiler that does not tell. */
    Positions UNKNOWN = new Positions() {
        @Override
        public Optional<SourceSpot> inText(ElementRef value, String text, int offset) {
            return Optional.empty();
        }

        @Override
        public long offset(ElementRef place) {
            return -1;
        }

        @Override
        public boolean lacksAnnotation(Element element) {
            return hasUnknownMirror(element);
        }

        @Override
        public boolean print(Kind kind, String text, ElementRef place) {
            return false;
        }
    };

    /** Whether the compiler shows that it does not find an annotation; that of Java 17 hides such ones. */
    static boolean hasUnknownMirror(Element element) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().getKind() == TypeKind.ERROR);
    }

    /** What the compiler at hand tells: most if it is javac, seen without a wrapper around it. */
    static Positions of(ProcessingEnvironment environment) {
        try {
            return TreePositions.of(environment);
        } catch (IllegalArgumentException | LinkageError noJavac) {
            return UNKNOWN;
        }
    }

    /**
     * The place of a character in a string.
     *
     * @param value the value of an annotation that is the string
     * @param text the string
     * @param offset the character's index in it
     * @return empty if the compiler does not show it
     */
    Optional<SourceSpot> inText(ElementRef value, String text, int offset);

    /** How far behind the start of its file an element, an annotation or a value begins; -1 if that is not known. */
    long offset(ElementRef place);

    /** Whether an annotation is written on an element that the compiler does not find; it says so itself in the end. */
    boolean lacksAnnotation(Element element);

    /**
     * Prints a message at a place that is known here, but not to the compiler's own messager: one of several annotations
     * of a type, which it keeps in a container that nobody has written.
     *
     * @param kind how much it matters
     * @param text the message
     * @param place where it is
     * @return false if nothing was printed, because the compiler finds the place by itself or does not show it
     */
    boolean print(Kind kind, String text, ElementRef place);
}
