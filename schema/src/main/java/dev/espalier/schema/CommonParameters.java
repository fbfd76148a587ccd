package dev.espalier.schema;

import static dev.espalier.schema.FieldParameter.atOnce;
import static dev.espalier.schema.FieldParameter.fixed;
import static dev.espalier.schema.FieldParameter.later;

import dev.espalier.schema.ParameterKind.Decimal;
import dev.espalier.schema.ParameterKind.Flag;
import dev.espalier.schema.ParameterKind.Json;
import dev.espalier.schema.ParameterKind.JsonList;
import dev.espalier.schema.ParameterKind.Name;
import dev.espalier.schema.ParameterKind.Names;
import dev.espalier.schema.ParameterKind.NullValue;
import dev.espalier.schema.ParameterKind.Referent;
import dev.espalier.schema.ParameterKind.Script;
import dev.espalier.schema.ParameterKind.Text;
import dev.espalier.schema.ParameterKind.Texts;
import dev.espalier.schema.ParameterKind.WholeNumber;
import dev.espalier.schema.ParameterKind.Word;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Parameters that several field types have, and words to write the tables with. */
final class CommonParameters {

    static final ParameterKind FLAG = new Flag();
    static final ParameterKind TEXT = new Text();
    static final ParameterKind ANY_OBJECT = new Json(Map.of());
    static final ParameterKind ANY_OBJECTS = new JsonList(Map.of());
    static final ParameterKind ANY_TEXTS = new Texts(List.of());
    static final ParameterKind NULL_VALUE = new NullValue();
    static final ParameterKind ANALYZER = new Name(Referent.ANALYZER);

    static final FieldParameter INDEX = fixed("index", FLAG, "true");
    static final FieldParameter DOC_VALUES = fixed("doc_values", FLAG, "true");
    static final FieldParameter STORE = fixed("store", FLAG, "false");
    static final FieldParameter STATED_NULL = fixed("null_value", NULL_VALUE, null);
    static final FieldParameter META = atOnce("meta", ANY_OBJECT, null);
    static final FieldParameter COPY_TO = later("copy_to", new Names(Referent.FIELD), null);
    static final FieldParameter BOOST =
            atOnce("boost", new Decimal(0, true, Float.MAX_VALUE), "1.0").on(Dialect.OPENSEARCH);
    static final FieldParameter IGNORE_MALFORMED = later("ignore_malformed", FLAG, "false");
    static final FieldParameter COERCE = later("coerce", FLAG, "true");
    static final FieldParameter SIMILARITY = fixed("similarity", new Name(Referent.SIMILARITY), null);
    static final FieldParameter EAGER_GLOBAL_ORDINALS = atOnce("eager_global_ordinals", FLAG, "false");
    static final FieldParameter SPLIT_QUERIES = atOnce("split_queries_on_whitespace", FLAG, "false");
    static final FieldParameter IGNORE_ABOVE = later("ignore_above", atLeast(0), "2147483647");
    static final FieldParameter SCRIPT = fixed("script", new Script(), null).on(Dialect.ELASTICSEARCH);
    static final FieldParameter ON_SCRIPT_ERROR =
            atOnce("on_script_error", words("fail", "continue"), "fail").on(Dialect.ELASTICSEARCH);
    static final FieldParameter DIMENSION =
            fixed("time_series_dimension", FLAG, "false").on(Dialect.ELASTICSEARCH);

    static final Availability KEEPING = Availability.since("elasticsearch:8.16");
    static final FieldParameter SYNTHETIC_SOURCE_KEEP = later(
                    "synthetic_source_keep", words("none", "arrays", "all"), "none")
            .on(KEEPING);

    private CommonParameters() {}

    static ParameterKind words(String... words) {
        return new Word(List.of(words));
    }

    static ParameterKind range(long minimum, long maximum) {
        return new WholeNumber(minimum, maximum);
    }

    static ParameterKind atLeast(long minimum) {
        return new WholeNumber(minimum, Integer.MAX_VALUE);
    }

    static FieldParameter metric(String... words) {
        return fixed("time_series_metric", words(words), null).on(Dialect.ELASTICSEARCH);
    }

    static FieldParameter norms(String standard) {
        return FieldParameter.of("norms", FLAG, standard, ChangeRule.OFF_ONLY);
    }

    static FieldParameter indexOptions(String standard, String... words) {
        return fixed("index_options", words(words), standard);
    }

    /** The parameters of one type, with those that all fields have in the end. */
    static List<FieldParameter> field(FieldParameter... own) {
        return and(List.of(own), META, COPY_TO);
    }

    static List<FieldParameter> and(List<FieldParameter> some, FieldParameter... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    static List<FieldParameter> without(List<FieldParameter> all, String name) {
        return all.stream().filter(parameter -> !parameter.name().equals(name)).toList();
    }
}
