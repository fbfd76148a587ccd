package dev.espalier.testing;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Resolves parameters for {@link SearchServer}. The clusters are kept in JUnit's stores, which close them. */
final class SearchServerExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SearchServerExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SearchCluster.class
                && (parameter.isAnnotated(SearchServer.class)
                        || annotatedClass(context).isPresent());
    }

    @Override
    public SearchCluster resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Optional<SearchServer> onParameter = parameter.findAnnotation(SearchServer.class);
        if (onParameter.isPresent()) {
            return cluster(onParameter.get(), context, parameter.getParameter());
        }
        ExtensionContext owner = annotatedClass(context).orElseThrow();
        Class<?> type = owner.getRequiredTestClass();
        return cluster(
                AnnotationSupport.findAnnotation(type, SearchServer.class).orElseThrow(), owner, type);
    }

    /** The innermost class around a test that carries the annotation. */
    private static Optional<ExtensionContext> annotatedClass(ExtensionContext context) {
        boolean annotated = context.getTestMethod().isEmpty()
                && AnnotationSupport.isAnnotated(context.getTestClass(), SearchServer.class);
        return annotated ? Optional.of(context) : context.getParent().flatMap(SearchServerExtension::annotatedClass);
    }

    private static SearchCluster cluster(SearchServer server, ExtensionContext owner, Object ownKey) {
        if (server.shared()) {
            return new SharedCluster(start(server, owner.getRoot(), server.nodes()));
        }
        return start(server, owner, ownKey);
    }

    private static SearchCluster start(SearchServer server, ExtensionContext owner, Object key) {
        return owner.getStore(NAMESPACE)
                .computeIfAbsent(
                        key,
                        absent -> SearchCluster.builder().nodes(server.nodes()).start(),
                        SearchCluster.class);
    }
}
