package dev.espalier.processor.plan.query.body;

import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.QueryMethodModel;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.query.body.BodyWindow.Amount;
import dev.espalier.processor.plan.query.body.BodyWindow.Argument;
import dev.espalier.processor.plan.query.body.BodyWindow.Literal;
import dev.espalier.processor.plan.query.json.QueryHoles;
import dev.espalier.processor.plan.query.json.QueryPlaceholders;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonBoolean;
import dev.espalier.schema.JsonTree.JsonNumber;
import dev.espalier.schema.JsonTree.JsonText;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a search body says of the number of hits, which the generated code says in Java. */
public final class BodyWindowReader {

    public static final List<String> NAMES = List.of("from", "size", "track_total_hits");

    private static final Set<ScalarKind> WHOLE =
            EnumSet.of(ScalarKind.INT, ScalarKind.LONG, ScalarKind.SHORT, ScalarKind.BYTE, ScalarKind.BIG_INTEGER);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal ALL = BigDecimal.ONE.negate();

    private final BodyMembers members;
    private final QueryHoles holes;

    public BodyWindowReader(BodyMembers members, QueryMethodModel method) {
        this.members = members;
        this.holes = new QueryHoles(method.values());
    }

    public BodyWindow read() {
        return new BodyWindow(amount("from"), amount("size"), amount("track_total_hits"));
    }

    private @Nullable Amount amount(String name) {
        JsonTree value = members.get(name);
        if (value == null) {
            return null;
        }
        boolean orBoolean = name.equals("track_total_hits");
        Optional<Amount> amount =
                value instanceof JsonText text ? argument(text, orBoolean) : literal(value, orBoolean);
        if (amount.isEmpty()) {
            members.unfit(
                    name,
                    value.compact() + " is no whole number from 0" + (orBoolean ? ", and no boolean" : ""),
                    "write such a number, or a placeholder of that type");
        }
        return amount.orElse(null);
    }

    private Optional<Amount> argument(JsonText text, boolean orBoolean) {
        return QueryPlaceholders.isPlaceholder(text.value())
                ? holes.parameter(text.value())
                        .filter(parameter -> isNumber(parameter, orBoolean))
                        .map(Argument::new)
                : Optional.empty();
    }

    private static boolean isNumber(ParameterModel parameter, boolean orBoolean) {
        return parameter.value() instanceof TypeModel.Scalar scalar
                && (WHOLE.contains(scalar.kind()) || orBoolean && scalar.kind() == ScalarKind.BOOLEAN);
    }

    private static Optional<Amount> literal(JsonTree value, boolean orBoolean) {
        if (orBoolean && value instanceof JsonBoolean choice) {
            return Optional.of(new Literal(String.valueOf(choice.value())));
        }
        if (!(value instanceof JsonNumber number)) {
            return Optional.empty();
        }
        if (orBoolean && number.value().compareTo(ALL) == 0) {
            return Optional.of(new Literal("true"));
        }
        boolean whole = number.value().scale() <= 0
                && number.value().signum() >= 0
                && number.value().compareTo(LARGEST) <= 0;
        return whole ? Optional.of(new Literal(number.value().toPlainString())) : Optional.empty();
    }
}
