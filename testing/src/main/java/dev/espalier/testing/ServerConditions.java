package dev.espalier.testing;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;

/** Tells whether a server is one that a test can run against. */
final class ServerConditions {

    static final ConditionEvaluationResult MET = ConditionEvaluationResult.enabled("the servers are as required");

    private static final Namespace NAMESPACE = Namespace.create(ServerConditions.class);

    private ServerConditions() {}

    /** What must be on this machine. */
    private record Installation(SearchServerKind kind, boolean secured) {}

    /** For the one server that a test names. */
    static ConditionEvaluationResult ofNamed(SearchServerKind kind, boolean secured, ExtensionContext context) {
        // What comes with this library costs no download, and no other repetition of the test makes up for it.
        boolean always = kind == SearchServerKind.OPENSEARCH_2 && !secured;
        return evaluate(kind, secured, context, always ? Optional.empty() : leftOut(kind));
    }

    /** For one of the servers that a class is repeated on. */
    static ConditionEvaluationResult ofRepetition(SearchServerKind kind, boolean secured, ExtensionContext context) {
        return evaluate(kind, secured, context, leftOut(kind));
    }

    private static ConditionEvaluationResult evaluate(
            SearchServerKind kind,
            boolean secured,
            ExtensionContext context,
            Optional<ConditionEvaluationResult> leftOut) {
        Stream<ServerFeature> required = Stream.iterate(
                        context,
                        each -> each.getParent().isPresent(),
                        each -> each.getParent().orElseThrow())
                .flatMap(ServerConditions::requiredFeatures);
        return Stream.concat(required, secured ? Stream.of(ServerFeature.SECURITY) : Stream.empty())
                .filter(feature -> !kind.supports(feature))
                .findFirst()
                .map(feature -> ConditionEvaluationResult.disabled(kind + " lacks " + feature))
                .or(() -> leftOut)
                .orElseGet(() -> availability(new Installation(kind, secured), context));
    }

    private static Optional<ConditionEvaluationResult> leftOut(SearchServerKind kind) {
        return ChosenServers.of(System.getProperties(), System.getenv())
                .reasonToSkip(kind)
                .map(ConditionEvaluationResult::disabled);
    }

    private static Stream<ServerFeature> requiredFeatures(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getElement(), RequiresFeature.class).stream()
                .flatMap(annotation -> Stream.of(annotation.value()));
    }

    /** Found out once in a run: a download that has failed would fail for every test anew. */
    private static ConditionEvaluationResult availability(Installation server, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(server, absent -> find(server), ConditionEvaluationResult.class);
    }

    private static ConditionEvaluationResult find(Installation server) {
        try {
            ServerInstallation.of(server.kind, server.secured);
            return MET;
        } catch (SearchServerUnavailableException e) {
            return ConditionEvaluationResult.disabled(e.getMessage());
        }
    }
}
