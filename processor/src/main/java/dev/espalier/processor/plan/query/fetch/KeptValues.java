package dev.espalier.processor.plan.query.fetch;

import dev.espalier.processor.model.CodecModel;
import dev.espalier.processor.model.DateFormats;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.FieldSource;
import dev.espalier.processor.model.JsonKind;
import dev.espalier.processor.model.Obstacle;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.model.ValueGroup;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.Target;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which values of which types come back from doc values and stored fields as they were sent. Others are refused. */
final class KeptValues {

    private static final String UNKNOWN = "its values do not come back as they were sent";

    /** What is written as one text, which keywords keep; numbers in quotes are read as numbers. */
    private static final Set<ValueGroup> TEXTS = EnumSet.of(
            ValueGroup.TEXT, ValueGroup.TOKEN, ValueGroup.WHOLE, ValueGroup.DATE, ValueGroup.TIME, ValueGroup.ADDRESS);

    private static final Set<ScalarKind> FITTING_DOUBLE =
            EnumSet.of(ScalarKind.DOUBLE, ScalarKind.FLOAT, ScalarKind.INT, ScalarKind.SHORT, ScalarKind.BYTE);
    private static final Set<ScalarKind> FITTING_FLOAT =
            EnumSet.of(ScalarKind.FLOAT, ScalarKind.SHORT, ScalarKind.BYTE);

    private final FieldMapping mapping;
    private final TypeModel type;
    private final FieldSource from;
    private final Target target;

    private KeptValues(PropertyPath field, FieldSource from, Target target) {
        this.mapping = field.mapping();
        this.type = field.last().type().element();
        this.from = from;
        this.target = target;
    }

    /** Why they do not; empty if they do. */
    static Optional<Obstacle> obstacle(PropertyPath field, FieldSource from, Target target) {
        KeptValues values = new KeptValues(field, from, target);
        String why = field.last().type() instanceof TypeModel.Collection several && several.lists() > 0
                ? "lists in lists come back as one list"
                : values.why();
        return Optional.ofNullable(why).map(found -> new Obstacle(found, values.help(FetchedFields.drop(from))));
    }

    private String help(String otherwise) {
        if (mapping.type() == FieldType.IP && isText()) {
            return "make the property an InetAddress";
        }
        if (mapping.type() == FieldType.GEO_POINT && from == FieldSource.DOC_VALUES && kind() == ScalarKind.GEO_POINT) {
            return "say @GeoPointField(store = true) and @StoredFields, or " + otherwise;
        }
        boolean unknown = type instanceof TypeModel.Custom custom
                && custom.codec() instanceof CodecModel.Own own
                && own.kind() == null;
        return unknown
                ? "say what its codec writes by @WrittenAs, where a field of that type keeps it, or " + otherwise
                : otherwise;
    }

    /** What becomes of the values; null if nothing does. */
    private @Nullable String why() {
        boolean guessed = mapping.raw()
                && mapping.parameter("type")
                        .filter(stated ->
                                stated.value().equals(JsonTree.of(mapping.type().typeName())))
                        .isEmpty();
        if (guessed) {
            return UNKNOWN;
        }
        return switch (mapping.type()) {
            case KEYWORD, TEXT -> unless(keepsText());
            case WILDCARD -> wildcard();
            case VERSION -> version();
            case CONSTANT_KEYWORD -> "every document has the constant there, whether it was sent or not";
            case LONG, INTEGER, SHORT, BYTE, UNSIGNED_LONG -> unless(isWhole());
            case DOUBLE, FLOAT, HALF_FLOAT -> decimal();
            case SCALED_FLOAT -> "values come back as binary fractions, 0.57 as 0.5700000000000001";
            case BOOLEAN -> unless(kind() == ScalarKind.BOOLEAN || writes(JsonKind.BOOLEAN));
            case DATE, DATE_NANOS -> StoredDates.change(type, mapping, from);
            case IP ->
                isText()
                        ? "addresses come back in one form of several, 2001:0DB8::1 as 2001:db8::1"
                        : unless(kind() == ScalarKind.INET_ADDRESS);
            case BINARY -> unless(kind() == ScalarKind.BYTES);
            case GEO_POINT -> point();
            default -> UNKNOWN;
        };
    }

    private static @Nullable String unless(boolean kept) {
        return kept ? null : UNKNOWN;
    }

    private boolean keepsText() {
        // the text of a number since 1970 may be a year
        boolean counted = mapping.main() != null && DateFormats.isEpoch(mapping.main());
        return !counted && isOneText();
    }

    private boolean isOneText() {
        return type instanceof TypeModel.Enumeration
                || writes(JsonKind.STRING)
                || type instanceof TypeModel.Scalar scalar
                        && (TEXTS.contains(scalar.kind().group())
                                || scalar.kind() == ScalarKind.BIG_DECIMAL
                                || scalar.kind() == ScalarKind.BIG_INTEGER);
    }

    private @Nullable String wildcard() {
        return target.includes(Dialect.OPENSEARCH) && !mapping.states("doc_values", true)
                ? "OpenSearch 2 keeps no doc values of a wildcard field that does not say so"
                : unless(keepsText());
    }

    private @Nullable String version() {
        return from == FieldSource.DOC_VALUES && target.includes(Dialect.OPENSEARCH)
                ? "OpenSearch gives what it sorts versions by"
                : unless(keepsText());
    }

    private @Nullable String decimal() {
        ScalarKind kind = kind();
        if (mapping.type() == FieldType.HALF_FLOAT) {
            return from == FieldSource.DOC_VALUES
                    ? "a half_float keeps three digits, and gives 0.1 as 0.0999755859375"
                    : unless(kind == ScalarKind.FLOAT);
        }
        boolean doubles = mapping.type() == FieldType.DOUBLE;
        boolean fits = kind != null && (doubles ? FITTING_DOUBLE : FITTING_FLOAT).contains(kind);
        boolean number =
                kind != null && kind.group() == ValueGroup.DECIMAL || kind == ScalarKind.LONG || kind == ScalarKind.INT;
        return fits || !number
                ? unless(fits)
                : doubles
                        ? "a double keeps 15 digits, and gives 1.50 as 1.5"
                        : "a float keeps seven digits, and gives 0.1 as 0.10000000149011612";
    }

    private @Nullable String point() {
        return from == FieldSource.DOC_VALUES
                ? "points are rounded, 48.1 to 48.09999999124557"
                : unless(kind() == ScalarKind.GEO_POINT);
    }

    private boolean isText() {
        return kind() != null && kind().group() == ValueGroup.TEXT;
    }

    private boolean isWhole() {
        ScalarKind kind = kind();
        return writes(JsonKind.WHOLE_NUMBER)
                || kind != null && (kind.group() == ValueGroup.WHOLE || kind == ScalarKind.DURATION);
    }

    private boolean writes(JsonKind kind) {
        return type instanceof TypeModel.Custom custom
                && custom.codec() instanceof CodecModel.Own own
                && own.kind() == kind;
    }

    private @Nullable ScalarKind kind() {
        return type instanceof TypeModel.Scalar scalar ? scalar.kind() : null;
    }
}
