package dev.espalier.processor.plan.query.json;

import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.query.Placeholders;
import java.util.List;
import java.util.Optional;

/** What the placeholders of a query will be as JSON, by the types of the parameters. */
public final class QueryHoles implements Placeholders {

    private static final Hole ANYTHING = new Hole(Kind.UNKNOWN, false, "");

    private final List<ParameterModel> parameters;

    public QueryHoles(List<ParameterModel> parameters) {
        this.parameters = parameters;
    }

    @Override
    public Optional<Hole> hole(String text) {
        if (!QueryPlaceholders.isPlaceholder(text)) {
            return Optional.empty();
        }
        return Optional.of(parameter(text).map(QueryHoles::hole).orElse(ANYTHING));
    }

    /** The parameter of a placeholder; empty if there is none, which is reported elsewhere. */
    public Optional<ParameterModel> parameter(String text) {
        String name = text.substring(1);
        return QueryPlaceholders.isPosition(text)
                ? parameters.stream().skip(Integer.parseInt(name)).findFirst()
                : parameters.stream()
                        .filter(parameter -> parameter.placeholder().equals(name))
                        .findFirst();
    }

    private static Hole hole(ParameterModel parameter) {
        String spelling = parameter.type().spelling();
        Kind kind = parameter.object() == null ? kind(parameter.value().element()) : Kind.OBJECT;
        return new Hole(kind, parameter.holdsSeveral(), spelling);
    }

    private static Kind kind(TypeModel type) {
        if (type instanceof TypeModel.Enumeration) {
            return Kind.TEXT;
        }
        if (!(type instanceof TypeModel.Scalar scalar)) {
            return Kind.UNKNOWN;
        }
        return switch (scalar.kind().group()) {
            case TEXT, TOKEN, DATE, TIME, ADDRESS, BYTES -> Kind.TEXT;
            case WHOLE -> Kind.INTEGER;
            case DECIMAL -> Kind.NUMBER;
            case BOOLEAN -> Kind.BOOLEAN;
            default -> Kind.UNKNOWN;
        };
    }
}
