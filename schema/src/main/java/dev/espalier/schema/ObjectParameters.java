package dev.espalier.schema;

import static dev.espalier.schema.CommonParameters.ANY_OBJECT;
import static dev.espalier.schema.CommonParameters.ANY_OBJECTS;
import static dev.espalier.schema.CommonParameters.FLAG;
import static dev.espalier.schema.CommonParameters.IGNORE_MALFORMED;
import static dev.espalier.schema.CommonParameters.META;
import static dev.espalier.schema.CommonParameters.field;
import static dev.espalier.schema.CommonParameters.metric;
import static dev.espalier.schema.CommonParameters.words;
import static dev.espalier.schema.FieldParameter.atOnce;
import static dev.espalier.schema.FieldParameter.fixed;
import static dev.espalier.schema.FieldParameter.later;

import dev.espalier.schema.ParameterKind.Name;
import dev.espalier.schema.ParameterKind.Referent;
import dev.espalier.schema.ParameterKind.Texts;
import java.util.List;

/** The parameters of what holds or stands for other fields, of values that were summed up, and of the mapping itself. */
final class ObjectParameters {

    private static final ParameterKind DYNAMIC = words("true", "false", "strict", "runtime", "strict_allow_templates");
    private static final ParameterKind SUBOBJECTS = FLAG;

    // an object without it does not become one that says "none"
    private static final FieldParameter KEEP = fixed("synthetic_source_keep", words("none", "arrays", "all"), null)
            .keptWhenOmitted()
            .on(CommonParameters.KEEPING);

    static final List<FieldParameter> OBJECT = List.of(
            later("dynamic", DYNAMIC, null).keptWhenOmitted(),
            // OpenSearch takes a missing "enabled" for a change back to the default, and refuses it
            fixed("enabled", FLAG, "true")
                    .butOn(Dialect.ELASTICSEARCH, fixed("enabled", FLAG, "true").keptWhenOmitted()),
            fixed("subobjects", SUBOBJECTS, "true").keptWhenOmitted().on(Dialect.ELASTICSEARCH),
            KEEP);

    static final List<FieldParameter> NESTED = List.of(
            later("dynamic", DYNAMIC, null).keptWhenOmitted(),
            fixed("include_in_parent", FLAG, "false"),
            fixed("include_in_root", FLAG, "false"),
            fixed("synthetic_source_keep", words("none", "all"), null)
                    .keptWhenOmitted()
                    .on(CommonParameters.KEEPING));

    static final List<FieldParameter> PASSTHROUGH = List.of(
            atOnce("priority", CommonParameters.atLeast(0), null).needed(),
            later("dynamic", DYNAMIC, null).keptWhenOmitted(),
            fixed("enabled", FLAG, "true").keptWhenOmitted(),
            later("time_series_dimension", FLAG, "false").keptWhenOmitted());

    static final List<FieldParameter> ALIAS =
            List.of(atOnce("path", new Name(Referent.FIELD), null).needed());

    static final List<FieldParameter> JOIN = List.of(
            FieldParameter.of("relations", ANY_OBJECT, null, ChangeRule.RELATIONS)
                    .needed(),
            atOnce("eager_global_ordinals", FLAG, "true"));

    static final List<FieldParameter> PERCOLATOR =
            List.of(META.on(Dialect.ELASTICSEARCH), CommonParameters.COPY_TO.on(Dialect.ELASTICSEARCH));

    static final List<FieldParameter> HISTOGRAM = field(
            IGNORE_MALFORMED,
            fixed("coerce", FLAG, "true").on(Availability.since("elasticsearch:9.3")),
            metric("histogram"));

    static final List<FieldParameter> AGGREGATE_METRIC = field(
            fixed("metrics", new Texts(List.of("min", "max", "sum", "value_count")), null)
                    .needed(),
            fixed("default_metric", words("min", "max", "sum", "value_count"), null)
                    .needed(),
            IGNORE_MALFORMED,
            metric("gauge", "counter"));

    static final List<FieldParameter> MURMUR3 = field(CommonParameters.STORE);

    static final List<FieldParameter> ROOT = List.of(
            later("dynamic", DYNAMIC, "true").keptWhenOmitted(),
            later("date_detection", FLAG, "true").keptWhenOmitted(),
            later("numeric_detection", FLAG, "false").keptWhenOmitted(),
            later("dynamic_date_formats", CommonParameters.ANY_TEXTS, null).keptWhenOmitted(),
            later("dynamic_templates", ANY_OBJECTS, null).keptWhenOmitted(),
            FieldParameter.of("_meta", ANY_OBJECT, null, ChangeRule.INCLUDED).keptWhenOmitted(),
            FieldParameter.of("_source", ANY_OBJECT, null, ChangeRule.SOURCE).keptWhenOmitted(),
            fixed("_routing", ANY_OBJECT, null).keptWhenOmitted(),
            fixed("enabled", FLAG, "true").keptWhenOmitted(),
            fixed("subobjects", SUBOBJECTS, "true").keptWhenOmitted().on(Dialect.ELASTICSEARCH),
            fixed("synthetic_source_keep", words("none", "arrays"), null)
                    .keptWhenOmitted()
                    .on(CommonParameters.KEEPING));

    private ObjectParameters() {}
}
