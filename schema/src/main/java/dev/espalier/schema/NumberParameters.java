package dev.espalier.schema;

import static dev.espalier.schema.CommonParameters.ANALYZER;
import static dev.espalier.schema.CommonParameters.BOOST;
import static dev.espalier.schema.CommonParameters.COERCE;
import static dev.espalier.schema.CommonParameters.DIMENSION;
import static dev.espalier.schema.CommonParameters.DOC_VALUES;
import static dev.espalier.schema.CommonParameters.FLAG;
import static dev.espalier.schema.CommonParameters.IGNORE_MALFORMED;
import static dev.espalier.schema.CommonParameters.INDEX;
import static dev.espalier.schema.CommonParameters.ON_SCRIPT_ERROR;
import static dev.espalier.schema.CommonParameters.SCRIPT;
import static dev.espalier.schema.CommonParameters.STATED_NULL;
import static dev.espalier.schema.CommonParameters.STORE;
import static dev.espalier.schema.CommonParameters.TEXT;
import static dev.espalier.schema.CommonParameters.and;
import static dev.espalier.schema.CommonParameters.field;
import static dev.espalier.schema.CommonParameters.metric;
import static dev.espalier.schema.CommonParameters.without;
import static dev.espalier.schema.FieldParameter.atOnce;
import static dev.espalier.schema.FieldParameter.fixed;

import dev.espalier.schema.ParameterKind.DateFormat;
import dev.espalier.schema.ParameterKind.Decimal;
import java.util.List;

/** The parameters of fields with plain values: numbers, dates, booleans, addresses, bytes, and ranges of them. */
final class NumberParameters {

    private static final String MILLISECONDS = "strict_date_optional_time||epoch_millis";

    /** No language at all is what OpenSearch takes for granted. */
    private static final FieldParameter LOCALE =
            fixed("locale", TEXT, "en").butOn(Dialect.OPENSEARCH, fixed("locale", TEXT, ""));

    private static final FieldParameter SKIP_LIST =
            fixed("skip_list", FLAG, "false").on(Availability.since("opensearch:3.2"));

    /** On by default for some names of fields. */
    private static final FieldParameter LATER_SKIP_LIST =
            SKIP_LIST.keptWhenOmitted().on(Availability.since("opensearch:3.3"));

    static final List<FieldParameter> NUMBER = field(
            INDEX,
            DOC_VALUES,
            SKIP_LIST,
            STORE,
            COERCE,
            IGNORE_MALFORMED,
            STATED_NULL,
            DIMENSION,
            metric("gauge", "counter"));

    static final List<FieldParameter> SCRIPTED_NUMBER = and(NUMBER, SCRIPT, ON_SCRIPT_ERROR);

    static final List<FieldParameter> FRACTION = NUMBER;

    static final List<FieldParameter> SCRIPTED_FRACTION = and(FRACTION, SCRIPT, ON_SCRIPT_ERROR);

    static final List<FieldParameter> SCALED_FLOAT = and(
            without(NUMBER, "time_series_dimension"),
            fixed("scaling_factor", new Decimal(0, false, Double.MAX_VALUE), null)
                    .needed());

    static final List<FieldParameter> UNSIGNED_LONG = and(without(NUMBER, "coerce"), COERCE.on(Dialect.OPENSEARCH));

    static final List<FieldParameter> TOKEN_COUNT = field(
            atOnce("analyzer", ANALYZER, null).needed(),
            INDEX,
            DOC_VALUES,
            STORE,
            STATED_NULL,
            fixed("enable_position_increments", FLAG, "true"),
            LATER_SKIP_LIST);

    static final List<FieldParameter> BOOLEAN = field(
            INDEX,
            DOC_VALUES,
            STORE,
            STATED_NULL,
            IGNORE_MALFORMED.on(Dialect.ELASTICSEARCH),
            SCRIPT,
            ON_SCRIPT_ERROR,
            DIMENSION,
            BOOST);

    static final List<FieldParameter> DATE = date(fixed("format", new DateFormat(), MILLISECONDS));

    static final List<FieldParameter> DATE_NANOS =
            date(fixed("format", new DateFormat(), "strict_date_optional_time_nanos||epoch_millis")
                    .butOn(Dialect.OPENSEARCH, fixed("format", new DateFormat(), MILLISECONDS)));

    static final List<FieldParameter> IP =
            field(INDEX, DOC_VALUES, STORE, IGNORE_MALFORMED, STATED_NULL, SCRIPT, ON_SCRIPT_ERROR, DIMENSION);

    static final List<FieldParameter> BINARY = field(fixed("doc_values", FLAG, "false"), STORE);

    static final List<FieldParameter> RANGE =
            field(INDEX, DOC_VALUES, STORE, COERCE, IGNORE_MALFORMED.on(Dialect.OPENSEARCH), BOOST);

    static final List<FieldParameter> DATE_RANGE = and(RANGE, fixed("format", new DateFormat(), MILLISECONDS), LOCALE);

    private NumberParameters() {}

    private static List<FieldParameter> date(FieldParameter format) {
        return field(
                INDEX,
                DOC_VALUES,
                STORE,
                LATER_SKIP_LIST,
                format,
                LOCALE,
                STATED_NULL,
                IGNORE_MALFORMED,
                SCRIPT,
                ON_SCRIPT_ERROR,
                BOOST);
    }
}
