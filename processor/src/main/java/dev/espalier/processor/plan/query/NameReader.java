package dev.espalier.processor.plan.query;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.plan.query.condition.ConditionValues;
import dev.espalier.processor.plan.query.name.MethodName;
import dev.espalier.processor.plan.query.name.MethodNameParser;
import dev.espalier.processor.plan.query.name.MethodNameText;
import dev.espalier.processor.plan.query.name.ParsedName;
import dev.espalier.processor.plan.query.name.ParsedName.NotUnderstood;
import dev.espalier.processor.plan.query.name.ParsedName.Understood;
import dev.espalier.processor.plan.query.name.ParsedName.WithUnknownProperties;
import dev.espalier.processor.plan.query.property.PropertyPathResolver;
import dev.espalier.processor.plan.query.property.ResolvedProperty.Unknown;
import dev.espalier.processor.plan.query.property.UnknownProperties;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides how the name of a method is meant, or reports why it cannot be. */
final class NameReader {

    private final PropertyPathResolver resolver;
    private final UnknownProperties unknownProperties;
    private final Diagnostics diagnostics;

    NameReader(PropertyPathResolver resolver, UnknownProperties unknownProperties, Diagnostics diagnostics) {
        this.resolver = resolver;
        this.unknownProperties = unknownProperties;
        this.diagnostics = diagnostics;
    }

    /** The name as a tree in which every property exists; empty if something was reported. */
    Optional<MethodName> read(QueryMethodModel method) {
        ParsedName parsed = MethodNameParser.parse(method.name(), resolver::isProperty);
        if (parsed instanceof Understood understood) {
            return choose(understood.readings(), method);
        }
        if (parsed instanceof WithUnknownProperties unknown) {
            reportUnknown(unknown.reading(), method);
        } else if (parsed instanceof NotUnderstood problem) {
            diagnostics.report(
                    RepositoryProblem.UNREADABLE_NAME,
                    method.source(),
                    problem.text(),
                    problem.detail(),
                    problem.expected());
        }
        return Optional.empty();
    }

    /** Of several readings only those are meant whose conditions take as many parameters as there are. */
    private Optional<MethodName> choose(List<MethodName> readings, QueryMethodModel method) {
        List<MethodName> fitting = readings.stream()
                .filter(reading ->
                        ConditionValues.of(method, reading.parameters()).size() == reading.parameters())
                .toList();
        if (fitting.size() < 2) {
            return Optional.of(fitting.isEmpty() ? readings.get(0) : fitting.get(0));
        }
        diagnostics.report(
                RepositoryProblem.AMBIGUOUS_NAME,
                method.source(),
                method.name(),
                fitting.stream().map(MethodName::describe).collect(Collectors.joining("', or '", "'", "'")),
                fitting.stream().map(MethodNameText::separated).collect(Collectors.joining(" or ", "write ", "")));
        return Optional.empty();
    }

    private void reportUnknown(MethodName reading, QueryMethodModel method) {
        Set<String> inConditions = reading.conditions().stream()
                .map(MethodName.Condition::property)
                .collect(Collectors.toSet());
        properties(reading).distinct().forEach(text -> {
            if (resolver.resolve(text) instanceof Unknown unknown) {
                unknownProperties.report(unknown, inConditions.contains(text), method.source());
            }
        });
    }

    private static Stream<String> properties(MethodName reading) {
        return Stream.concat(
                reading.conditions().stream().map(MethodName.Condition::property),
                reading.order().stream().map(MethodName.Order::property));
    }
}
