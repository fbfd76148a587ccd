package dev.espalier.testing;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Resolves parameters for {@link SearchServer}, and skips tests whose server cannot run here or lacks a feature. */
final class SearchServerExtension implements ParameterResolver, ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return servers(context)
                .map(server -> ServerConditions.ofNamed(server.value(), server.secured(), context))
                .filter(ConditionEvaluationResult::isDisabled)
                .findFirst()
                .orElse(ServerConditions.MET);
    }

    /** The servers that a class or a test will get. */
    private static Stream<SearchServer> servers(ExtensionContext context) {
        Stream<SearchServer> ofParameters = Executables.of(context)
                .flatMap(executable -> Stream.of(executable.getParameters()))
                .flatMap(parameter -> AnnotationSupport.findAnnotation(parameter, SearchServer.class).stream());
        return Stream.concat(annotatedClass(context).stream().map(SearchServerExtension::annotation), ofParameters);
    }

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
        return cluster(annotation(owner), owner, owner.getRequiredTestClass());
    }

    /** The innermost class around a test that carries the annotation. */
    private static Optional<ExtensionContext> annotatedClass(ExtensionContext context) {
        boolean annotated = context.getTestMethod().isEmpty()
                && AnnotationSupport.isAnnotated(context.getTestClass(), SearchServer.class);
        return annotated ? Optional.of(context) : context.getParent().flatMap(SearchServerExtension::annotatedClass);
    }

    private static SearchServer annotation(ExtensionContext annotatedClass) {
        return AnnotationSupport.findAnnotation(annotatedClass.getRequiredTestClass(), SearchServer.class)
                .orElseThrow();
    }

    private static SearchCluster cluster(SearchServer server, ExtensionContext owner, Object ownKey) {
        StoredClusters.Order order = new StoredClusters.Order(server.value(), server.nodes(), server.secured());
        return server.shared() ? StoredClusters.shared(order, owner) : StoredClusters.own(order, owner, ownKey);
    }
}
