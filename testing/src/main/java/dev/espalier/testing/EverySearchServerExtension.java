package dev.espalier.testing;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Repeats a class for each server of {@link EverySearchServer}. */
final class EverySearchServerExtension implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getTestClass(), EverySearchServer.class);
    }

    @Override
    public Stream<? extends ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
            ExtensionContext context) {
        EverySearchServer annotation = AnnotationSupport.findAnnotation(
                        context.getRequiredTestClass(), EverySearchServer.class)
                .orElseThrow();
        return Stream.of(annotation.value()).map(kind -> new OneServer(kind, annotation));
    }
}
