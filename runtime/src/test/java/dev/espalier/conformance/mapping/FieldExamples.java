package dev.espalier.conformance.mapping;

import dev.espalier.schema.FieldParameter;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.ParameterKind;
import dev.espalier.schema.ParameterKind.DateFormat;
import dev.espalier.schema.ParameterKind.Decimal;
import dev.espalier.schema.ParameterKind.Flag;
import dev.espalier.schema.ParameterKind.Json;
import dev.espalier.schema.ParameterKind.JsonList;
import dev.espalier.schema.ParameterKind.Name;
import dev.espalier.schema.ParameterKind.Names;
import dev.espalier.schema.ParameterKind.NullValue;
import dev.espalier.schema.ParameterKind.Script;
import dev.espalier.schema.ParameterKind.Text;
import dev.espalier.schema.ParameterKind.Texts;
import dev.espalier.schema.ParameterKind.WholeNumber;
import dev.espalier.schema.ParameterKind.Word;
import dev.espalier.schema.ServerRelease;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Fields that servers should take, for each parameter of each type; derived from the tables of the schema. */
final class FieldExamples {

    /** What an alias stands for. */
    static final FieldType TARGET_TYPE = FieldType.KEYWORD;

    /** What values name: these are fields of every mapping that is probed. */
    static final Map<String, JsonObject> TARGETS = Map.of(
            "target", object("{'type': 'keyword'}"),
            "another", object("{'type': 'keyword'}"));

    /** Parameters that many types have, with a value that those take. */
    private static final Map<String, JsonTree> COMMON = new TreeMap<>(Map.ofEntries(
            Map.entry("index", JsonTree.of(true)),
            Map.entry("doc_values", JsonTree.of(true)),
            Map.entry("store", JsonTree.of(true)),
            Map.entry("null_value", JsonTree.of(1)),
            Map.entry("coerce", JsonTree.of(true)),
            Map.entry("ignore_malformed", JsonTree.of(true)),
            Map.entry("ignore_above", JsonTree.of(10)),
            Map.entry("analyzer", JsonTree.of("standard")),
            Map.entry("normalizer", JsonTree.of("lowercase")),
            Map.entry("similarity", JsonTree.of("BM25")),
            Map.entry("norms", JsonTree.of(true)),
            Map.entry("format", JsonTree.of("strict_date")),
            Map.entry("locale", JsonTree.of("en")),
            Map.entry("scaling_factor", JsonTree.of(100)),
            Map.entry("boost", JsonTree.of(1)),
            Map.entry("enabled", JsonTree.of(true)),
            Map.entry("script", object("{'source': 'emit(1L)'}")),
            Map.entry("copy_to", JsonTree.of("target")),
            Map.entry("meta", object("{'unit': 'ms'}")),
            Map.entry("dims", JsonTree.of(3))));

    private final FieldType type;
    private final ServerRelease release;

    FieldExamples(FieldType type, ServerRelease release) {
        this.type = type;
        this.release = release;
    }

    /** The parameters that this server has. */
    List<FieldParameter> parameters() {
        return type.parameters().stream()
                .filter(parameter -> parameter.availability().on(release))
                .map(parameter -> parameter.in(release.dialect()))
                .toList();
    }

    /** The type with what is required. */
    JsonObject minimal() {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        members.put("type", JsonTree.of(type.typeName()));
        parameters().stream()
                .filter(FieldParameter::required)
                .forEach(parameter ->
                        members.put(parameter.name(), legal(parameter).get(0)));
        return new JsonObject(members);
    }

    /** Whether an index has only one such field, or whether several of them must differ. */
    static boolean standsAlone(FieldType type) {
        return type == FieldType.JOIN || type == FieldType.PASSTHROUGH;
    }

    /** One field without optional parameters, and fields that state one of them each. */
    List<JsonObject> legal() {
        return Stream.concat(Stream.of(minimal()), parameters().stream().flatMap(parameter -> with(parameter).stream()))
                .distinct()
                .toList();
    }

    /** Fields that state the parameter, with what its values need. */
    List<JsonObject> with(FieldParameter parameter) {
        return legal(parameter).stream().map(value -> with(parameter, value)).toList();
    }

    JsonObject with(FieldParameter parameter, JsonTree value) {
        return dev.espalier.conformance.mapping.Json.with(without(parameter), parameter.name(), value);
    }

    /** What a field with the parameter needs besides. */
    JsonObject without(FieldParameter parameter) {
        return dev.espalier.conformance.mapping.Json.with(minimal(), Companions.of(type, parameter));
    }

    private List<JsonTree> legal(FieldParameter parameter) {
        List<JsonTree> special = SpecialValues.legal(type, parameter.name(), release);
        return special.isEmpty() ? legal(parameter.kind()) : special;
    }

    private List<JsonTree> legal(ParameterKind kind) {
        if (kind instanceof Flag) {
            return List.of(JsonTree.of(true), JsonTree.of(false));
        } else if (kind instanceof WholeNumber number) {
            return List.of(JsonTree.of(number.minimum()), JsonTree.of(number.maximum()));
        } else if (kind instanceof Decimal number) {
            return Stream.of(number.inclusive() ? number.minimum() : number.minimum() + 0.5, number.minimum() + 2)
                    .map(BigDecimal::valueOf)
                    .<JsonTree>map(JsonTree.JsonNumber::new)
                    .toList();
        } else if (kind instanceof Word word) {
            return word.words().stream().map(JsonTree::of).toList();
        } else if (kind instanceof Texts texts) {
            List<String> words = texts.words().isEmpty() ? List.of("a", "b") : texts.words();
            return List.of(new JsonArray(words.stream().map(JsonTree::of).toList()));
        } else if (kind instanceof Json json) {
            return List.of(new JsonObject(members(json.members())));
        } else if (kind instanceof JsonList list) {
            return List.of(new JsonArray(List.of(new JsonObject(members(list.members())))));
        }
        return legalText(kind);
    }

    private List<JsonTree> legalText(ParameterKind kind) {
        if (kind instanceof Name name) {
            return switch (name.referent()) {
                case ANALYZER -> values("'standard'", "'whitespace'");
                case NORMALIZER -> values("'lowercase'");
                case SIMILARITY -> values("'boolean'", "'BM25'");
                case FIELD -> values("'target'", "'another'");
                case INFERENCE_ENDPOINT, MODEL -> values("'some-model'");
            };
        } else if (kind instanceof Names) {
            return values("'target'", "['target', 'another']");
        } else if (kind instanceof DateFormat) {
            return values("'strict_date'", "'yyyy-MM-dd||epoch_second'");
        } else if (kind instanceof Script) {
            return values("{'source': '" + SpecialValues.script(type) + "'}");
        } else if (kind instanceof NullValue) {
            return SpecialValues.nulls(type);
        }
        return kind instanceof Text ? values("'some text'") : List.of();
    }

    private Map<String, JsonTree> members(Map<String, ParameterKind> kinds) {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        kinds.forEach((name, kind) -> legal(kind).stream().findFirst().ifPresent(value -> members.put(name, value)));
        return members;
    }

    private static List<JsonTree> values(String... texts) {
        return Stream.of(texts)
                .map(dev.espalier.conformance.mapping.Json::value)
                .toList();
    }

    private static JsonObject object(String text) {
        return dev.espalier.conformance.mapping.Json.object(text);
    }

    /** What is wrong for a parameter: values of another kind, or beyond its bounds. */
    List<JsonTree> illegal(FieldParameter parameter) {
        List<JsonTree> wrong = new ArrayList<>();
        ParameterKind kind = parameter.kind();
        if (kind instanceof WholeNumber number) {
            wrong.add(JsonTree.of(number.minimum() - 1));
            wrong.add(JsonTree.of(number.maximum() + 1));
        } else if (kind instanceof Decimal number) {
            wrong.add(new JsonTree.JsonNumber(
                    BigDecimal.valueOf(number.inclusive() ? number.minimum() - 0.5 : number.minimum())));
        } else if (kind instanceof Json json && !json.members().isEmpty()) {
            wrong.add(object("{'no_such_member': 1}"));
        }
        if (kind instanceof NullValue) {
            wrong.addAll(SpecialValues.wrongNulls(type));
        } else if (!(kind instanceof Text || kind instanceof Names || kind instanceof Script)) {
            wrong.addAll(values("'no{such'"));
        }
        return wrong;
    }

    /** Common parameters that this type has not. */
    Map<String, JsonTree> foreign() {
        Map<String, JsonTree> foreign = new TreeMap<>(COMMON);
        parameters().forEach(parameter -> foreign.remove(parameter.name()));
        return foreign;
    }
}
