package dev.espalier.processor.source;

import com.palantir.javapoet.CodeBlock;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.plan.query.CriterionJson;
import dev.espalier.processor.plan.query.QueryPlan;
import dev.espalier.processor.plan.query.QuerySource;
import dev.espalier.processor.plan.query.SortPlan;
import dev.espalier.schema.JsonTree;
import java.util.List;
import java.util.stream.Collectors;

/** The Javadoc of a generated query method: the JSON that it sends. */
final class QueryDescription {

    private QueryDescription() {}

    static CodeBlock of(QueryPlan plan) {
        String sort = plan.sort().stream().map(QueryDescription::sortKey).collect(Collectors.joining(", then by "));
        String text = "Sends " + code(json(plan.source())) + (sort.isEmpty() ? "" : ", sorted by " + sort) + "."
                + nullArguments(plan);
        return CodeBlock.of("$L\n", text);
    }

    private static String nullArguments(QueryPlan plan) {
        List<ParameterModel> nullable =
                plan.method().values().stream().filter(ParameterModel::nullable).toList();
        String names = nullable.stream()
                .map(parameter -> "{@code " + parameter.name() + "}")
                .collect(Collectors.joining(" or "));
        return names.isEmpty() ? "" : " Where " + names + " is null, the condition is left out.";
    }

    private static JsonTree json(QuerySource source) {
        return source instanceof QuerySource.Derived derived
                ? CriterionJson.of(derived.criterion())
                : ((QuerySource.Stated) source).query();
    }

    private static String sortKey(SortPlan sort) {
        return code(JsonTree.of(sort.path().fieldName()).compact().replace("\"", ""))
                + (sort.descending() ? " descending" : "");
    }

    private static String code(JsonTree json) {
        return code(json.compact());
    }

    /** Text that cannot end the comment or the tag, and in which nothing is taken for a tag. */
    private static String code(String text) {
        boolean plain = isBalanced(text) && !text.contains("@") && !text.contains("*/") && !text.contains("\\");
        return plain
                ? "{@code " + text + "}"
                : "<code>"
                        + text.replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;")
                                .replace("{", "&#123;")
                                .replace("}", "&#125;")
                                .replace("@", "&#64;")
                                .replace("*/", "*&#47;")
                                .replace("\\", "&#92;")
                        + "</code>";
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
