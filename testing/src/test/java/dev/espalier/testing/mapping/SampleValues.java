package dev.espalier.testing.mapping;

import dev.espalier.schema.FieldParameter;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.ParameterKind;
import dev.espalier.schema.ParameterKind.Decimal;
import dev.espalier.schema.ParameterKind.Flag;
import dev.espalier.schema.ParameterKind.Name;
import dev.espalier.schema.ParameterKind.Names;
import dev.espalier.schema.ParameterKind.NullValue;
import dev.espalier.schema.ParameterKind.Script;
import dev.espalier.schema.ParameterKind.WholeNumber;
import dev.espalier.schema.ParameterKind.Word;
import dev.espalier.schema.ServerRelease;
import dev.espalier.schema.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two values for each parameter that any server should take, and what must be stated beside it. */
final class SampleValues {

    private SampleValues() {}

    /** Two different values, none of which is the standard. */
    static List<String> of(FieldType type, FieldParameter parameter) {
        return switch (parameter.name()) {
            case "normalizer" -> List.of("\"lowercase\"");
            case "analyzer" -> List.of("\"english\"", "\"whitespace\"");
            case "search_analyzer", "search_quote_analyzer" -> List.of("\"simple\"", "\"whitespace\"");
            case "format" -> List.of("\"strict_date\"", "\"strict_year\"");
            case "locale" -> List.of("\"de\"", "\"fr\"");
            case "meta" -> List.of("{\"unit\":\"s\"}", "{\"unit\":\"ms\"}");
            case "index_prefixes" -> List.of("{\"min_chars\":1,\"max_chars\":4}", "{\"min_chars\":2,\"max_chars\":6}");
            case "fielddata_frequency_filter" -> List.of("{\"min\":0.1}", "{\"min\":0.2}");
            case "contexts" ->
                List.of("[{\"name\":\"a\",\"type\":\"category\"}]", "[{\"name\":\"b\",\"type\":\"category\"}]");
            case "relations" -> List.of("{\"a\":[\"b\"]}", "{\"a\":[\"b\",\"c\"]}");
            case "time_series_dimensions" -> List.of("[\"x\"]", "[\"x\",\"y\"]");
            case "metrics" -> List.of("[\"min\",\"max\"]", "[\"max\",\"sum\"]");
            case "index_options" -> vectorIndex(type, parameter);
            case "dims", "dimension" -> List.of("64", "128");
            case "similarity" -> type == FieldType.DENSE_VECTOR ? words(parameter) : List.of("\"boolean\"");
            case "path" -> List.of("\"target\"", "\"other_target\"");
            default -> ofKind(type, parameter);
        };
    }

    private static List<String> vectorIndex(FieldType type, FieldParameter parameter) {
        return switch (type) {
            case DENSE_VECTOR -> List.of("{\"type\":\"hnsw\"}", "{\"type\":\"int8_hnsw\"}");
            case SPARSE_VECTOR -> List.of("{\"prune\":true}", "{\"prune\":false}");
            default -> words(parameter);
        };
    }

    private static List<String> ofKind(FieldType type, FieldParameter parameter) {
        ParameterKind kind = parameter.kind();
        if (kind instanceof Flag) {
            return List.of("true".equals(parameter.standard()) ? "false" : "true");
        } else if (kind instanceof WholeNumber range) {
            return Stream.of(range.minimum() + 1, range.minimum() + 2)
                    .map(String::valueOf)
                    .filter(value -> !value.equals(parameter.standard()))
                    .toList();
        } else if (kind instanceof Decimal) {
            return List.of("10.0", "100.0");
        } else if (kind instanceof Word) {
            return words(parameter);
        } else if (kind instanceof Script) {
            return scripts(type);
        } else if (kind instanceof Names || kind instanceof Name) {
            return List.of("\"target\"", "\"other_target\"");
        } else if (kind instanceof NullValue) {
            return nullValues(type);
        }
        return List.of("\"a\"", "\"b\"");
    }

    private static List<String> words(FieldParameter parameter) {
        if (!(parameter.kind() instanceof Word word)) {
            return List.of("{}");
        }
        return word.words().stream()
                .filter(text -> !text.equals(parameter.standard()))
                .map(text -> "\"" + text + "\"")
                .limit(2)
                .toList();
    }

    private static List<String> scripts(FieldType type) {
        String script = "{\"source\":\"emit(" + emitted(type) + ")\"}";
        return List.of(script, script.replace("emit", " emit"));
    }

    private static String emitted(FieldType type) {
        return switch (type) {
            case KEYWORD -> "'a'";
            case IP -> "'1.2.3.4'";
            case BOOLEAN -> "true";
            case GEO_POINT -> "1.0, 2.0";
            default -> "1";
        };
    }

    private static List<String> nullValues(FieldType type) {
        return switch (type) {
            case KEYWORD, WILDCARD, FLATTENED, ICU_COLLATION_KEYWORD -> List.of("\"a\"", "\"b\"");
            case BOOLEAN -> List.of("true", "false");
            case DATE, DATE_NANOS -> List.of("\"2020-01-01\"", "\"2021-01-01\"");
            case IP -> List.of("\"1.2.3.4\"", "\"1.2.3.5\"");
            case GEO_POINT -> List.of("\"1,2\"", "\"2,3\"");
            case POINT, XY_POINT -> List.of("\"1,2\"", "\"2,3\"");
            default -> List.of("1", "2");
        };
    }

    /** A definition of the field with what its type requires, and with what the parameter cannot do without. */
    static JsonObject definition(FieldType type, @Nullable FieldParameter parameter, ServerRelease release) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        members.put("type", JsonTree.of(type.typeName()));
        type.parameters().stream()
                .filter(other -> other.requiredOn(Target.of(release)) && !other.equals(parameter))
                .forEach(other ->
                        members.put(other.name(), JsonTree.parse(of(type, other).get(0))));
        if (type == FieldType.AGGREGATE_METRIC_DOUBLE) {
            members.put("default_metric", JsonTree.of("max"));
        }
        String name = parameter == null ? "" : parameter.name();
        if (name.equals("on_script_error")) {
            members.put("script", JsonTree.parse(scripts(type).get(0)));
        } else if (name.startsWith("search_") && name.endsWith("analyzer")) {
            members.put("analyzer", JsonTree.of("standard"));
            if (name.equals("search_quote_analyzer")) {
                members.put("search_analyzer", JsonTree.of("simple"));
            }
        } else if (type == FieldType.DENSE_VECTOR && !name.equals("dims")) {
            members.put("dims", JsonTree.of(64));
        }
        return new JsonObject(members);
    }
}
