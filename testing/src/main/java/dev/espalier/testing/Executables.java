package dev.espalier.testing;

import java.lang.annotation.Annotation;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** What JUnit calls when it runs a class or a test. */
final class Executables {

    private static final List<Class<? extends Annotation>> AROUND_TESTS =
            List.of(BeforeAll.class, BeforeEach.class, AfterEach.class, AfterAll.class);

    private Executables() {}

    /** A test itself, and what surrounds it: constructors and set-up of its class, of its superclasses and of the classes around it. */
    static Stream<Executable> of(ExtensionContext context) {
        Stream<Executable> own = context.getTestMethod().isPresent()
                ? context.getTestMethod().stream().map(method -> method)
                : context.getTestClass().stream().flatMap(Executables::surrounding);
        return Stream.concat(own, context.getParent().stream().flatMap(Executables::of));
    }

    private static Stream<Executable> surrounding(Class<?> type) {
        return Stream.concat(
                Stream.of(type.getDeclaredConstructors()),
                ReflectionSupport.findMethods(type, Executables::isAroundTests, HierarchyTraversalMode.TOP_DOWN)
                        .stream());
    }

    private static boolean isAroundTests(Method method) {
        return AROUND_TESTS.stream().anyMatch(annotation -> AnnotationSupport.isAnnotated(method, annotation));
    }
}
