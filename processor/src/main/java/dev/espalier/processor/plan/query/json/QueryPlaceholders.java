package dev.espalier.processor.plan.query.json;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.QueryProblem;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.processor.model.QueryMethodModel.StatedScript;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.JsonPosition;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import dev.espalier.schema.NearestName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks the placeholders of a query against the parameters of its method. */
public final class QueryPlaceholders {

    private static final String NAME = ":(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)";

    /** A placeholder, as the runtime reads it: a whole string. */
    private static final Pattern PLACEHOLDER = Pattern.compile(NAME + "|\\?(\\d{1,3})");

    /** Something in a longer string that looks like one. */
    private static final Pattern EMBEDDED = Pattern.compile("(?<![:\\p{Alnum}])" + NAME + "|\\?(\\d{1,3})");

    /** What other libraries and languages write. */
    private static final Pattern FOREIGN = Pattern.compile("[#$]\\{#?\\s*(\\w+)\\s*}|\\{\\{\\s*(\\w+)\\s*}}");

    /** What holds the text of a script. */
    private static final Set<String> SCRIPTS = Set.of("script", "source", "inline");

    private final QueryText query;
    private final List<ParameterModel> parameters;
    private final StatedQuery stated;
    private final Diagnostics diagnostics;
    private final Set<ParameterModel> used = new HashSet<>();
    private boolean misspelled;

    public QueryPlaceholders(QueryText query, QueryMethodModel method, StatedQuery stated, Diagnostics diagnostics) {
        this.query = query;
        this.parameters = method.values();
        this.stated = stated;
        this.diagnostics = diagnostics;
    }

    /** Whether a string is a placeholder. */
    public static boolean isPlaceholder(String text) {
        return PLACEHOLDER.matcher(text).matches();
    }

    /** Those of a query, in its order. */
    static Stream<JsonText> in(JsonTree tree) {
        if (tree instanceof JsonObject object) {
            return object.members().values().stream().flatMap(QueryPlaceholders::in);
        }
        if (tree instanceof JsonArray array) {
            return array.elements().stream().flatMap(QueryPlaceholders::in);
        }
        return tree instanceof JsonText text && isPlaceholder(text.value()) ? Stream.of(text) : Stream.empty();
    }

    /** Whether a placeholder is the position of a parameter, not its name. */
    static boolean isPosition(String placeholder) {
        return placeholder.startsWith("?");
    }

    /** Checks the placeholders that there are, and leaves aside what is not used. */
    void checkUses() {
        check("", query.root(), false);
    }

    public void check() {
        checkUses();
        StatedScript script = stated.script();
        if (script != null) {
            script.parameters()
                    .forEach(name ->
                            named(name).ifPresentOrElse(used::add, () -> unknown(":" + name, script.source())));
        }
        for (ParameterModel parameter : parameters) {
            // a misspelled placeholder was reported, and is the reason
            if (!misspelled && !used.contains(parameter) && !parameter.routing()) {
                diagnostics.report(QueryProblem.UNUSED_PARAMETER, stated.source(), parameter.placeholder());
            }
        }
    }

    /**
     * Checks a part of the query.
     *
     * @param under the key that it stands under
     * @param data whether it is handed to a script as it is, instead of being a part of a query
     */
    private void check(String under, JsonTree tree, boolean data) {
        if (tree instanceof JsonObject object) {
            object.members().forEach((key, value) -> {
                checkKey(object, key);
                check(key, value, data || key.equals("params"));
            });
        } else if (tree instanceof JsonArray array) {
            array.elements().forEach(element -> check(under, element, data));
        } else if (tree instanceof JsonText text) {
            checkText(under, text, data);
        }
    }

    private void checkKey(JsonObject object, String key) {
        if (isPlaceholder(key)) {
            parameter(PLACEHOLDER, key).ifPresent(used::add);
            misplaced("a key", key, query.position(object, key), "write the key out; an argument is always a value");
        }
    }

    private void checkText(String under, JsonText text, boolean data) {
        String value = text.value();
        if (isPlaceholder(value)) {
            SourceRef place = stated.at(query.position(text).offset());
            parameter(PLACEHOLDER, value)
                    .ifPresentOrElse(found -> use(found, data, place), () -> unknown(value, place));
            return;
        }
        Optional<ParameterModel> embedded = value.startsWith("::") ? Optional.empty() : parameter(EMBEDDED, value);
        if (embedded.isPresent()) {
            used.add(embedded.get());
            misplaced(
                    "a part of a longer string",
                    value,
                    query.position(text),
                    SCRIPTS.contains(under)
                            ? asParameter(embedded.get())
                            : "make the whole string a placeholder, and pass the whole value");
        }
        foreign(value).ifPresent(parameter -> {
            used.add(parameter);
            misplaced(
                    "written like this",
                    value,
                    query.position(text),
                    "let the whole string be \":" + parameter.placeholder() + "\"");
        });
    }

    private static String asParameter(ParameterModel parameter) {
        String name = parameter.placeholder();
        return "write params." + name + " in the script, and beside it \"params\": {\"" + name + "\": \":" + name
                + "\"}";
    }

    /** The parameter that a text names in the form of another library. */
    private Optional<ParameterModel> foreign(String text) {
        Matcher matcher = FOREIGN.matcher(text);
        return matcher.find()
                ? named(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }

    /** Whether nothing is known of a parameter's values: that is told at its placeholder, and nothing else of it. */
    static boolean isAnything(ParameterModel parameter) {
        return parameter.value().element() instanceof TypeModel.Scalar scalar && scalar.kind() == ScalarKind.OBJECT;
    }

    /** An argument of any type could be an object with queries inside: no argument changes what is asked. */
    private void use(ParameterModel parameter, boolean data, SourceRef place) {
        used.add(parameter);
        if (isAnything(parameter) && !data) {
            diagnostics.report(
                    QueryProblem.UNWRITABLE_ARGUMENT,
                    place,
                    parameter.placeholder(),
                    parameter.type().spelling(),
                    "which may also be an object that changes the query",
                    "declare the type of the values; RawJson, if it is to be a part of the query");
        }
    }

    /** The parameter of the first placeholder in a text that has one. */
    private Optional<ParameterModel> parameter(Pattern form, String text) {
        Matcher matcher = form.matcher(text);
        while (matcher.find()) {
            Optional<ParameterModel> found = matcher.group(1) == null
                    ? parameters.stream()
                            .skip(Integer.parseInt(matcher.group(2)))
                            .findFirst()
                    : named(matcher.group(1));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<ParameterModel> named(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.placeholder().equals(name))
                .findFirst();
    }

    private void unknown(String placeholder, SourceRef place) {
        misspelled = true;
        String name = placeholder.substring(1);
        List<String> names =
                parameters.stream().map(ParameterModel::placeholder).toList();
        String known = names.isEmpty()
                ? "the method has no parameters"
                : "parameters: " + String.join(", ", names) + "; @Param gives one another name";
        diagnostics.report(
                QueryProblem.UNKNOWN_PLACEHOLDER,
                place,
                name,
                isPosition(placeholder) && !names.isEmpty()
                        ? "positions count from 0: ?0 is '" + names.get(0) + "'"
                        : NearestName.question(name, names).orElse(known));
    }

    private void misplaced(String what, String text, JsonPosition position, String help) {
        diagnostics.report(
                QueryProblem.MISPLACED_PLACEHOLDER, stated.at(position.offset()), what, "\"" + text + "\"", help);
    }
}
