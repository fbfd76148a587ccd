package dev.espalier.conformance;

import java.lang.reflect.Method;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.platform.commons.support.AnnotationSupport;

/** Which row a test is about: its display name below that of its class, or else their names as words. */
final class RowName {

    private RowName() {}

    /** The row of one call of a test, which may be one of many calls with other arguments. */
    static Row of(Class<?> type, Method test, String call) {
        return AnnotationSupport.isAnnotated(test, EachCaseIsARow.class) ? new Row(area(type), call) : of(type, test);
    }

    static Row of(Class<?> type, Method test) {
        return new Row(
                area(type),
                AnnotationSupport.findAnnotation(test, DisplayName.class)
                        .map(DisplayName::value)
                        .orElseGet(() -> words(test.getName())));
    }

    static String area(Class<?> type) {
        return AnnotationSupport.findAnnotation(type, DisplayName.class)
                .map(DisplayName::value)
                .orElseGet(() -> words(type.getSimpleName().replaceAll("Test$", "")));
    }

    /** {@code savesAllDocuments} as {@code Saves all documents}. */
    private static String words(String name) {
        String spaced = name.replaceAll("(?<=[a-z0-9A-Z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
