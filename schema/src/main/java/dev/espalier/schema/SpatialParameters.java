package dev.espalier.schema;

import static dev.espalier.schema.CommonParameters.DOC_VALUES;
import static dev.espalier.schema.CommonParameters.FLAG;
import static dev.espalier.schema.CommonParameters.IGNORE_MALFORMED;
import static dev.espalier.schema.CommonParameters.INDEX;
import static dev.espalier.schema.CommonParameters.ON_SCRIPT_ERROR;
import static dev.espalier.schema.CommonParameters.SCRIPT;
import static dev.espalier.schema.CommonParameters.STATED_NULL;
import static dev.espalier.schema.CommonParameters.STORE;
import static dev.espalier.schema.CommonParameters.field;
import static dev.espalier.schema.CommonParameters.metric;
import static dev.espalier.schema.CommonParameters.range;
import static dev.espalier.schema.CommonParameters.words;
import static dev.espalier.schema.FieldParameter.atOnce;
import static dev.espalier.schema.FieldParameter.fixed;
import static dev.espalier.schema.FieldParameter.later;

import dev.espalier.schema.ParameterKind.Json;
import java.util.List;

/** The parameters of places and shapes, and of vectors and weights. */
final class SpatialParameters {

    private static final FieldParameter IGNORE_Z_VALUE = later("ignore_z_value", FLAG, "true");
    private static final ParameterKind ORIENTATIONS =
            words("right", "left", "counterclockwise", "clockwise", "ccw", "cw");

    /** OpenSearch takes the parameter for places on the earth, but does not answer it. */
    private static final FieldParameter INDEX_OF_PLACES = INDEX.on(Dialect.ELASTICSEARCH);

    static final List<FieldParameter> GEO_POINT = field(
            INDEX_OF_PLACES,
            DOC_VALUES,
            STORE,
            keptOnOpenSearch(IGNORE_MALFORMED),
            keptOnOpenSearch(IGNORE_Z_VALUE),
            STATED_NULL.butOn(
                    Dialect.OPENSEARCH,
                    later("null_value", CommonParameters.NULL_VALUE, null).keptWhenOmitted()),
            SCRIPT,
            ON_SCRIPT_ERROR,
            metric("position"));

    static final List<FieldParameter> SHAPE = field(
            INDEX_OF_PLACES,
            DOC_VALUES,
            STORE,
            keptOnOpenSearch(later("orientation", ORIENTATIONS, "right")),
            keptOnOpenSearch(IGNORE_MALFORMED),
            keptOnOpenSearch(IGNORE_Z_VALUE),
            keptOnOpenSearch(later("coerce", FLAG, "false")));

    static final List<FieldParameter> POINT =
            field(INDEX, DOC_VALUES, STORE, IGNORE_MALFORMED, IGNORE_Z_VALUE, STATED_NULL);

    static final ParameterKind VECTOR_INDEX = new Json(VectorIndexOption.members());

    static final List<FieldParameter> DENSE_VECTOR = field(
            FieldParameter.of("dims", range(1, 4096), null, ChangeRule.ONCE).keptWhenOmitted(),
            fixed("element_type", words("float", "byte", "bit", "bfloat16"), "float")
                    .on(Availability.since("elasticsearch:8.6")),
            INDEX,
            fixed("similarity", words("cosine", "dot_product", "l2_norm", "max_inner_product"), "cosine")
                    .keptWhenOmitted(),
            FieldParameter.of("index_options", VECTOR_INDEX, null, ChangeRule.VECTOR_INDEX)
                    .keptWhenOmitted());

    static final List<FieldParameter> RANK_VECTORS = field(
            FieldParameter.of("dims", range(1, 4096), null, ChangeRule.ONCE).keptWhenOmitted(),
            fixed("element_type", words("float", "byte", "bit", "bfloat16"), "float"));

    static final List<FieldParameter> KNN_VECTOR = field(
            fixed("dimension", range(1, 16_000), null).needed(),
            fixed("data_type", words("float", "byte", "binary"), "float"),
            fixed("space_type", words("l2", "l1", "linf", "cosinesimil", "innerproduct", "hamming"), null)
                    .keptWhenOmitted(),
            FieldParameter.of("method", CommonParameters.ANY_OBJECT, null, ChangeRule.COMPLETED)
                    .keptWhenOmitted(),
            fixed("engine", words("faiss", "lucene", "nmslib"), null)
                    .keptWhenOmitted()
                    .on(Availability.since("opensearch:3.4")),
            fixed("mode", words("in_memory", "on_disk"), null)
                    .keptWhenOmitted()
                    .on(Availability.since("opensearch:2.17")),
            fixed("compression_level", words("1x", "2x", "4x", "8x", "16x", "32x"), null)
                    .keptWhenOmitted()
                    .on(Availability.since("opensearch:2.17")),
            fixed("model_id", new ParameterKind.Name(ParameterKind.Referent.MODEL), null)
                    .keptWhenOmitted(),
            DOC_VALUES,
            STORE);

    static final List<FieldParameter> SPARSE_VECTOR = field(
            STORE.on(Availability.EVERYWHERE.removed("elasticsearch:9.0")),
            atOnce("index_options", CommonParameters.ANY_OBJECT, null)
                    .keptWhenOmitted()
                    .on(Availability.since("elasticsearch:8.19", "opensearch:3.3")),
            fixed("method", CommonParameters.ANY_OBJECT, null).on(Availability.since("opensearch:3.3")));

    static final List<FieldParameter> RANK_FEATURE = field(fixed("positive_score_impact", FLAG, "true"));

    private SpatialParameters() {}

    private static FieldParameter keptOnOpenSearch(FieldParameter parameter) {
        return parameter.butOn(Dialect.OPENSEARCH, parameter.keptWhenOmitted());
    }
}
