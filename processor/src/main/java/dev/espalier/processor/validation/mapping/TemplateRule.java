package dev.espalier.processor.validation.mapping;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.MappingProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.RootMapping.Template;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dynamic templates must be such that servers take them, and each must be reached. */
final class TemplateRule implements RootRule {

    private static final String UNMATCHED_TYPE = "unmatch_mapping_type";
    private static final JsonTree ANY_TYPE = JsonTree.of("*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    @Override
    public void check(DocumentModel document, MappedFields fields, Diagnostics diagnostics) {
        List<Template> templates = document.root().templates();
        for (int i = 0; i < templates.size(); i++) {
            Template template = templates.get(i);
            checkMapping(template, diagnostics);
            checkPatterns(template, document.target(), diagnostics);
            checkReached(template, templates.subList(0, i), diagnostics);
        }
    }

    private static void checkMapping(Template template, Diagnostics diagnostics) {
        String type = template.mapping().text("type");
        if (type != null && !type.contains("{") && FieldType.named(type).isEmpty()) {
            FieldTypeNames.nearest(type)
                    .ifPresent(nearest -> diagnostics.report(
                            MappingProblem.UNKNOWN_FIELD_TYPE, template.mappingSource(), type, nearest));
        }
        if (FieldType.SEMANTIC_TEXT.typeName().equals(type)) {
            diagnostics.report(
                    MappingProblem.MISPLACED_SEMANTIC,
                    template.mappingSource(),
                    template.name().value(),
                    "in a dynamic template");
        }
        PLACEHOLDER
                .matcher(template.mapping().compact())
                .results()
                .map(match -> match.group(1))
                .filter(name -> !name.equals("name") && !name.equals("dynamic_type"))
                .forEach(name -> report(
                        template,
                        "its mapping has the placeholder {" + name + "}, which no server knows",
                        diagnostics));
    }

    private static void checkPatterns(Template template, Target target, Diagnostics diagnostics) {
        Map<String, JsonTree> conditions = template.conditions().members();
        if (JsonTree.of("regex").equals(conditions.get("match_pattern"))) {
            for (String name : List.of("match", "unmatch")) {
                texts(conditions.get(name)).forEach(text -> checkExpression(template, text, diagnostics));
            }
        }
        checkTypes(template, conditions, diagnostics);
        foreign(template)
                .filter(what -> target.includes(Dialect.OPENSEARCH))
                .ifPresent(what -> diagnostics.report(
                        MappingProblem.UNAVAILABLE,
                        template.source(),
                        what,
                        "Elasticsearch",
                        target,
                        "write one template for each" + TargetCheck.ELSEWHERE));
    }

    /** What OpenSearch does not have. */
    private static Optional<String> foreign(Template template) {
        if (template.runtime()) {
            return Optional.of("a template of runtime fields");
        }
        if (template.conditions().get(UNMATCHED_TYPE) != null) {
            return Optional.of("a template with types that do not match");
        }
        boolean lists = template.conditions().members().values().stream().anyMatch(JsonArray.class::isInstance);
        return lists ? Optional.of("a template with several names or types") : Optional.empty();
    }

    /** Any type is none to be among others, nor one that does not match. */
    private static void checkTypes(Template template, Map<String, JsonTree> conditions, Diagnostics diagnostics) {
        boolean several = conditions.get("match_mapping_type") instanceof JsonArray types
                && types.elements().contains(ANY_TYPE);
        if (several || texts(conditions.get(UNMATCHED_TYPE)).contains("*")) {
            report(
                    template,
                    "ANY stands for all types, and neither beside others nor for what does not match",
                    diagnostics);
        }
    }

    private static void checkExpression(Template template, String text, Diagnostics diagnostics) {
        try {
            Pattern.compile(text);
        } catch (PatternSyntaxException e) {
            report(template, "'" + text + "' is no regular expression: " + e.getDescription(), diagnostics);
        }
    }

    /** An earlier template that asks for less takes all fields of a later one. */
    private static void checkReached(Template template, List<Template> earlier, Diagnostics diagnostics) {
        for (Template other : earlier) {
            if (other.name().value().equals(template.name().value())) {
                report(template, "two templates have this name", diagnostics);
            } else if (covers(other.conditions(), template.conditions())) {
                diagnostics.report(
                        MappingProblem.UNREACHED_TEMPLATE,
                        template.name().source(),
                        template.name().value(),
                        other.name().value());
            }
        }
    }

    private static boolean covers(JsonObject wide, JsonObject narrow) {
        return wide.members().entrySet().stream()
                .filter(condition -> !ANY_TYPE.equals(condition.getValue()))
                .allMatch(condition -> condition.getValue().equals(narrow.get(condition.getKey())));
    }

    private static List<String> texts(@Nullable JsonTree names) {
        Stream<JsonTree> all = names instanceof JsonArray array ? array.elements().stream() : Stream.ofNullable(names);
        return all.filter(JsonText.class::isInstance)
                .map(name -> ((JsonText) name).value())
                .toList();
    }

    private static void report(Template template, String why, Diagnostics diagnostics) {
        diagnostics.report(
                MappingProblem.ILLEGAL_TEMPLATE,
                template.name().source(),
                template.name().value(),
                why);
    }
}
