package dev.espalier.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** One run of a class's tests, against one server. */
record OneServer(SearchServerKind kind, EverySearchServer annotation)
        implements ClassTemplateInvocationContext, ParameterResolver, ExecutionCondition, InvocationInterceptor {

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

    /** JUnit makes the object of a test before it asks the conditions: no server starts for one that will not run. */
    @Override
    public <T> T interceptTestClassConstructor(
            Invocation<T> invocation, ReflectiveInvocationContext<Constructor<T>> constructor, ExtensionContext context)
            throws Throwable {
        if (Stream.of(constructor.getExecutable().getParameters()).anyMatch(OneServer::isCluster)) {
            ConditionEvaluationResult condition = evaluateExecutionCondition(context);
            if (condition.isDisabled()) {
                invocation.skip();
                return Assumptions.abort(condition.getReason().orElse(""));
            }
        }
        return invocation.proceed();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == SearchServerKind.class || isCluster(parameter.getParameter());
    }

    private static boolean isCluster(Parameter parameter) {
        return parameter.getType() == SearchCluster.class
                && !AnnotationSupport.isAnnotated(parameter, SearchServer.class);
    }

    /** {@return null for a constructor that will not be called} */
    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == SearchServerKind.class) {
            return kind;
        }
        if (parameter.getDeclaringExecutable() instanceof Constructor<?>
                && evaluateExecutionCondition(context).isDisabled()) {
            return null;
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
