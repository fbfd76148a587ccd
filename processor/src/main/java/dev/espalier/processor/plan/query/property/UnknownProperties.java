package dev.espalier.processor.plan.query.property;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.plan.query.name.Keyword;
import dev.espalier.processor.plan.query.property.ResolvedProperty.Unknown;
import dev.espalier.schema.FieldFamily;
import dev.espalier.schema.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reports properties that do not exist, with the one that was probably meant. */
public final class UnknownProperties {

    private final ObjectModel document;
    private final Diagnostics diagnostics;

    public UnknownProperties(ObjectModel document, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
    }

    /**
     * Reports what is read as a property, and is none.
     *
     * @param unknown what was read
     * @param inCondition whether an operator may follow it, and not a direction
     * @param source the method
     */
    public void report(Unknown unknown, boolean inCondition, SourceRef source) {
        if (unknown.behindField()) {
            reportBehindField(unknown, inCondition, source);
            return;
        }
        String name = PropertyPathResolver.decapitalized(unknown.rest());
        diagnostics.report(
                RepositoryProblem.UNKNOWN_PROPERTY,
                source,
                unknown.scope().name().nestedName(),
                name,
                unknown.read()
                        .map(path -> " (read so far: " + path.spelling() + ")")
                        .orElse(""),
                help(unknown.scope(), name));
    }

    /** What follows a field that holds no properties was meant to be an operator. */
    private void reportBehindField(Unknown unknown, boolean inCondition, SourceRef source) {
        PropertyPath read = unknown.read().orElseThrow();
        if (read.family() == FieldFamily.FLATTENED) {
            diagnostics.report(
                    RepositoryProblem.UNPARSED_FIELD,
                    source,
                    "'" + unknown.rest() + "' may be a key of '" + read.spelling() + "', but keys are no properties",
                    "ask with a @Query: {\"term\": {\"" + read.fieldName() + ".key\": \":value\"}}");
            return;
        }
        String help = inCondition
                ? NearestName.of(unknown.rest(), Keyword.allWords())
                        .map(nearest -> "'" + nearest + "'")
                        .orElse("an operator such as In, After or Matches, or And, Or or OrderBy")
                : "Asc or Desc, and behind it another property or nothing";
        diagnostics.report(
                RepositoryProblem.UNREADABLE_NAME,
                source,
                unknown.rest(),
                " after '" + unknown.read().orElseThrow().spelling() + "'",
                help);
    }

    private String help(ObjectModel scope, String name) {
        Optional<PropertyModel> hidden = scope.property(name);
        if (hidden.isPresent()) {
            return "'" + name + "' is not a field of the index, so it cannot be searched";
        }
        List<String> near =
                paths(scope).stream().map(UnknownProperties::camelCase).toList();
        Optional<String> question = NearestName.question(name, near);
        if (question.isPresent()) {
            return question.get();
        }
        return elsewhere(name)
                .orElseGet(() -> "properties of " + scope.name().nestedName() + ": "
                        + scope.fields().stream().map(PropertyModel::name).collect(Collectors.joining(", ")));
    }

    /** A property of that name in another object. */
    private Optional<String> elsewhere(String name) {
        return paths(document).stream()
                .filter(path -> path.last().name().equals(name))
                .findFirst()
                .map(path -> "it exists in '" + parent(path) + "': write "
                        + PropertyPathResolver.capitalized(camelCase(path)));
    }

    private static String parent(PropertyPath path) {
        String spelling = path.spelling();
        return spelling.substring(0, spelling.lastIndexOf('.'));
    }

    private static List<PropertyPath> paths(ObjectModel scope) {
        List<PropertyPath> paths = new ArrayList<>();
        for (PropertyModel property : scope.fields()) {
            collect(PropertyPath.of(property), paths);
        }
        return paths;
    }

    private static void collect(PropertyPath path, List<PropertyPath> paths) {
        paths.add(path);
        path.last()
                .object()
                .ifPresent(object -> object.fields().forEach(property -> collect(path.to(property), paths)));
    }

    /** {@code commentsAuthor}. */
    private static String camelCase(PropertyPath path) {
        return path.properties().stream()
                .map(PropertyModel::name)
                .map(PropertyPathResolver::capitalized)
                .collect(Collectors.collectingAndThen(Collectors.joining(), PropertyPathResolver::decapitalized));
    }
}
