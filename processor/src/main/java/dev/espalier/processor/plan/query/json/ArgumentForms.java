package dev.espalier.processor.plan.query.json;

import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.model.ParameterModel;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.query.condition.ParameterTypes;
import dev.espalier.processor.plan.query.property.DocumentFields;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.JsonTree;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** How the arguments of a query in JSON are written: as the fields have them that they are compared with. */
final class ArgumentForms {

    /** How values are written where no field says otherwise. */
    private static final String USUAL = "";

    private final FieldUses uses;
    private final List<ParameterModel> arguments;
    private final QueryHoles holes;

    private ArgumentForms(FieldUses uses, List<ParameterModel> arguments) {
        this.uses = uses;
        this.arguments = arguments;
        this.holes = new QueryHoles(arguments);
    }

    /**
     * The forms of the arguments of a query.
     *
     * @param query the query with its placeholders
     * @param arguments the parameters that take their places, by their names or positions
     * @param fields those of the document
     */
    static ArgumentForms of(JsonTree query, List<ParameterModel> arguments, DocumentFields fields) {
        return new ArgumentForms(FieldUses.of(query, fields), arguments);
    }

    /** How all of them are written. */
    List<ArgumentPlan> plans() {
        return arguments.stream().map(this::plan).toList();
    }

    /** What their placeholders will be as JSON; what has a codec of the user's may be anything. */
    QueryHoles holes() {
        return new QueryHoles(arguments.stream()
                .map(parameter -> knows(parameter) ? parameter.withoutObject() : parameter)
                .toList());
    }

    /** Calls something with all arguments that are compared with fields, in the order of the query. */
    void forEachUse(BiConsumer<ParameterModel, FieldUse> use) {
        for (FieldUse found : uses.compared()) {
            holes.parameter(found.placeholder().value()).ifPresent(parameter -> use.accept(parameter, found));
        }
    }

    /** As the field wants it, if all places agree. */
    private ArgumentPlan plan(ParameterModel parameter) {
        List<FieldUse> compared = compared(parameter);
        TypeModel own = parameter.value().element();
        if (compared.isEmpty()
                || compared.size() < places(parameter)
                || forms(compared).size() > 1) {
            return ArgumentPlan.of(parameter);
        }
        FieldUse use = compared.get(0);
        if (form(use).equals(USUAL)) {
            return ArgumentPlan.of(parameter);
        }
        return ParameterTypes.isSame(use.values(), own)
                ? new ArgumentPlan(parameter, use.values(), use.mapping(), null)
                : new ArgumentPlan(parameter, own, use.mapping(), parameter.object());
    }

    /** Whether places want an argument in different forms, of which it can have one. */
    boolean disagree(ParameterModel parameter) {
        List<FieldUse> compared = compared(parameter);
        Set<Object> forms = forms(compared);
        if (compared.size() < places(parameter)) {
            forms.add(USUAL);
        }
        return forms.size() > 1;
    }

    /** Whether values of a type that is none of the library's are written by a codec that all its fields have. */
    boolean knows(ParameterModel parameter) {
        List<FieldUse> compared = compared(parameter);
        return !compared.isEmpty()
                && compared.size() == places(parameter)
                && forms(compared).size() == 1
                && compared.stream()
                        .allMatch(use -> use.values() instanceof TypeModel.Custom custom
                                && ParameterTypes.isSame(
                                        custom, parameter.value().element()));
    }

    private List<FieldUse> compared(ParameterModel parameter) {
        return uses.compared().stream()
                .filter(use -> isOf(parameter, use.placeholder().value()))
                .toList();
    }

    private long places(ParameterModel parameter) {
        return uses.all().stream().filter(text -> isOf(parameter, text.value())).count();
    }

    private boolean isOf(ParameterModel parameter, String placeholder) {
        return holes.parameter(placeholder).filter(parameter::equals).isPresent();
    }

    private static Set<Object> forms(List<FieldUse> uses) {
        Set<Object> forms = new HashSet<>();
        uses.forEach(use -> forms.add(form(use)));
        return forms;
    }

    /** What tells one form from another. */
    private static Object form(FieldUse use) {
        if (use.values() instanceof TypeModel.Custom custom) {
            return custom;
        }
        FieldMapping mapping = use.mapping();
        boolean own = mapping.type() == FieldType.DATE_NANOS
                || mapping.type() == FieldType.UNSIGNED_LONG
                || mapping.type() == FieldType.SCALED_FLOAT
                || mapping.parameter("format").isPresent()
                || !qualifier(use).isEmpty();
        return own && !use.formatted()
                ? List.of(
                        mapping.type(),
                        qualifier(use),
                        value(mapping, "format"),
                        value(mapping, "locale"),
                        value(mapping, "scaling_factor"))
                : USUAL;
    }

    /** The zone or unit that an annotation says. */
    private static String qualifier(FieldUse use) {
        return use.values() instanceof TypeModel.Scalar scalar ? scalar.qualifier() : "";
    }

    private static Optional<JsonTree> value(FieldMapping mapping, String parameter) {
        return mapping.parameter(parameter).map(MappingParameter::value);
    }
}
