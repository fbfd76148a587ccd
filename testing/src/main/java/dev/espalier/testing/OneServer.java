package dev.espalier.testing;

import java.util.List;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** One run of a class's tests, against one server. */
record OneServer(SearchServerKind kind, EverySearchServer annotation)
        implements ClassTemplateInvocationContext, ParameterResolver, ExecutionCondition {

    @Override
    public String getDisplayName(int invocationIndex) {
        return kind.toString();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(this);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return ServerConditions.ofRepetition(kind, annotation.secured(), context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == SearchServerKind.class
                || type == SearchCluster.class && !parameter.isAnnotated(SearchServer.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == SearchServerKind.class) {
            return kind;
        }
        StoredClusters.Order order = new StoredClusters.Order(kind, annotation.nodes(), annotation.secured());
        return annotation.shared()
                ? StoredClusters.shared(order, context)
                : StoredClusters.own(order, repetition(context), this);
    }

    /** The innermost context of the annotated class: the one that ends with this run of its tests. */
    private static ExtensionContext repetition(ExtensionContext context) {
        boolean annotated = context.getTestMethod().isEmpty()
                && AnnotationSupport.isAnnotated(context.getTestClass(), EverySearchServer.class);
        return annotated ? context : repetition(context.getParent().orElseThrow());
    }
}
