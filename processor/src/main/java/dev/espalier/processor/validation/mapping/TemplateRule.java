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
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dynamic templates must be such that servers take them, and each must be reached. */
final class TemplateRule implements RootRule {

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
        boolean lists = conditions.values().stream().anyMatch(JsonArray.class::isInstance);
        if ((lists || template.runtime()) && target.includes(Dialect.OPENSEARCH)) {
            diagnostics.report(
                    MappingProblem.UNAVAILABLE,
                    template.source(),
                    template.runtime() ? "a template of runtime fields" : "a template with several names",
                    "Elasticsearch",
                    target,
                    "write one template for each, or build for a server that has it: -Aespalier.target=...");
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
                .filter(condition -> !JsonTree.of("*").equals(condition.getValue()))
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
