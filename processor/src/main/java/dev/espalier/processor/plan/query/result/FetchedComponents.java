package dev.espalier.processor.plan.query.result;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.FieldSource;
import dev.espalier.processor.model.Obstacle;
import dev.espalier.processor.model.ProjectionModel;
import dev.espalier.processor.model.ProjectionModel.Component;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.SourceRef;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.query.fetch.FetchedFields;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.FieldFamily;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reports components whose values doc values or stored fields do not have as documents have them. */
final class FetchedComponents {

    /** What has no order that doc values would change, or the same. */
    private static final Set<CollectionKind> SETS = EnumSet.of(
            CollectionKind.SET,
            CollectionKind.HASH_SET,
            CollectionKind.SORTED_SET,
            CollectionKind.NAVIGABLE_SET,
            CollectionKind.TREE_SET,
            CollectionKind.ENUM_SET);

    private final FetchedFields fields;
    private final Diagnostics diagnostics;

    FetchedComponents(FetchedFields fields, Diagnostics diagnostics) {
        this.fields = fields;
        this.diagnostics = diagnostics;
    }

    /** The type of a component that holds the same values: in doc values, several have no order, so that a set will do. */
    Optional<TypeModel> read(Component component, TypeModel property) {
        Optional<TypeModel> same = ComponentTypes.read(component.type(), property);
        if (same.isPresent()
                || fields.from() != FieldSource.DOC_VALUES
                || !(property instanceof TypeModel.Collection several)) {
            return same;
        }
        return SETS.stream()
                .map(kind -> new TypeModel.Collection(kind, boxed(several.element()), several.lists()))
                .flatMap(set -> ComponentTypes.read(component.type(), set).stream())
                .findFirst();
    }

    /** Whether an object is in the document once, so that the values of its fields belong together. */
    boolean takesObject(String name, Component component, PropertyPath path) {
        Optional<Obstacle> obstacle = objectObstacle(component, path);
        obstacle.ifPresent(found -> refuse(name, component, found));
        return obstacle.isEmpty();
    }

    private Optional<Obstacle> objectObstacle(Component component, PropertyPath path) {
        PropertyModel property = path.last();
        if (property.isField() && path.family() == FieldFamily.NESTED) {
            return fields.refused("'" + path.spelling() + "' is nested, of whose elements hits have no values");
        }
        if (property.isCollection()) {
            return fields.refused("the values of several objects are not told apart there");
        }
        return component.projection() == null
                ? Optional.of(new Obstacle(
                        "an object has no value of its own",
                        "declare a record or an interface with those of its properties that are wanted"))
                : Optional.empty();
    }

    /** The field that has the value of a component; empty if it was reported that none has. */
    Optional<PropertyPath> field(String name, Component component, TypeModel type, PropertyPath path) {
        if (!path.last().isField()) {
            fields.refused("'" + path.spelling() + "' is no field of the index")
                    .ifPresent(found -> refuse(name, component, found));
            return Optional.empty();
        }
        PropertyPath field = fields.fieldOf(path);
        Optional<Obstacle> obstacle = fields.obstacle(field);
        if (obstacle.isPresent()) {
            refuse(name, component, obstacle.get());
            return Optional.empty();
        }
        warnOfOrder(name, component, type, field);
        warnOfLength(name, component, field);
        return Optional.of(field);
    }

    /** Reports more fields than servers give. */
    void checkCount(ProjectionModel projection, int count) {
        fields.obstacle(count).ifPresent(found -> refuse(projection.name().nestedName(), projection.source(), found));
    }

    private void refuse(String name, Component component, Obstacle obstacle) {
        refuse(name, component.source(), obstacle);
    }

    private void refuse(String name, SourceRef source, Obstacle obstacle) {
        diagnostics.report(
                RepositoryProblem.UNFIT_FETCH, source, name, fields.from().words(), obstacle.why(), obstacle.help());
    }

    private void warnOfOrder(String name, Component component, TypeModel type, PropertyPath field) {
        if (fields.from() == FieldSource.DOC_VALUES
                && type instanceof TypeModel.Collection several
                && !SETS.contains(several.kind())) {
            boolean once = field.family() == FieldFamily.KEYWORD || field.family() == FieldFamily.IP;
            diagnostics.report(
                    RepositoryProblem.LOST_ORDER,
                    component.source(),
                    name,
                    once ? ", and equal values once" : "",
                    "Set<" + boxed(several.element()).spelling() + ">");
        }
    }

    /** What a set holds, which is no primitive. */
    private static TypeModel boxed(TypeModel type) {
        return type instanceof TypeModel.Scalar scalar
                ? new TypeModel.Scalar(scalar.kind(), false, scalar.qualifier())
                : type;
    }

    private void warnOfLength(String name, Component component, PropertyPath field) {
        field.mapping()
                .parameter("ignore_above")
                .ifPresent(limit -> diagnostics.report(
                        RepositoryProblem.MISSING_LONG_VALUES,
                        component.source(),
                        name,
                        limit.value().compact(),
                        field.spelling(),
                        fields.from().words()));
    }
}
