package dev.espalier.testing;

import java.util.List;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One run of a class's tests, against one server. */
record OneServer(SearchServerKind kind, int nodes)
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
        return ServerConditions.evaluate(kind, context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SearchCluster.class && !parameter.isAnnotated(SearchServer.class);
    }

    @Override
    public SearchCluster resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return StoredClusters.shared(kind, nodes, context);
    }
}
