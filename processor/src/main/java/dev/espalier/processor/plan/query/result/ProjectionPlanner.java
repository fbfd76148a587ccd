package dev.espalier.processor.plan.query.result;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.Construction;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.OptionalKind;
import dev.espalier.processor.model.ProjectionModel;
import dev.espalier.processor.model.ProjectionModel.Component;
import dev.espalier.processor.model.PropertyAccess;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.PropertyRole;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.query.fetch.FetchedFields;
import dev.espalier.processor.plan.query.property.PropertyPath;
import dev.espalier.schema.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the properties of a document that a projection asks for, and reports those that there are not. */
final class ProjectionPlanner {

    private final JavaName implementation;
    private final Diagnostics diagnostics;

    /** What is said of values that come from elsewhere; null if they come from documents. */
    private final @Nullable FetchedComponents fetched;

    private final List<PropertyPath> fields = new ArrayList<>();

    private ProjectionPlanner(JavaName implementation, @Nullable FetchedComponents fetched, Diagnostics diagnostics) {
        this.implementation = implementation;
        this.fetched = fetched;
        this.diagnostics = diagnostics;
    }

    /**
     * The plan for a projection.
     *
     * @param projection what a method returns
     * @param document what it is read of
     * @param elsewhere the fields that its values come from; null if they come from documents
     * @param implementation the class that implements the repository
     * @param diagnostics collects the problems
     * @return empty if something was reported
     */
    static Optional<ProjectionPlan> plan(
            ProjectionModel projection,
            ObjectModel document,
            @Nullable FetchedFields elsewhere,
            JavaName implementation,
            Diagnostics diagnostics) {
        Diagnostics found = diagnostics.inner();
        FetchedComponents fetched = elsewhere == null ? null : new FetchedComponents(elsewhere, found);
        ProjectionPlanner planner = new ProjectionPlanner(implementation, fetched, found);
        ObjectModel object = planner.object(projection, document, Optional.empty());
        if (fetched != null) {
            fetched.checkCount(projection, planner.fields.size());
        }
        diagnostics.reportAll(found.all());
        return found.hasErrors()
                ? Optional.empty()
                : Optional.of(new ProjectionPlan(
                        projection.name(),
                        planner.noun(projection),
                        projection.isInterface(),
                        object,
                        elsewhere == null ? null : elsewhere.from(),
                        planner.fields));
    }

    private ObjectModel object(ProjectionModel projection, ObjectModel scope, Optional<PropertyPath> parent) {
        List<PropertyModel> properties = new ArrayList<>();
        for (Component component : projection.components()) {
            Optional<PropertyModel> property = scope.property(component.property());
            if (property.isEmpty()) {
                reportUnknown(projection, component, scope);
            } else {
                property(component, property.get(), parent, projection).ifPresent(properties::add);
            }
        }
        List<String> arguments = properties.stream().map(PropertyModel::name).toList();
        return new ObjectModel(
                projection.name(),
                new Construction.Creator(null, arguments, view(projection)),
                properties,
                projection.source());
    }

    /** The record that implements an interface. */
    private @Nullable JavaName view(ProjectionModel projection) {
        return projection.isInterface() ? implementation.member(noun(projection) + "View") : null;
    }

    /** Its simple name, if it is declared inside the repository; otherwise that may not be unique. */
    private String noun(ProjectionModel projection) {
        String name = projection.name().flatName();
        String repository = implementation.simpleName().replaceAll("_Impl$", "_");
        return name.startsWith(repository) ? name.substring(repository.length()) : name;
    }

    private Optional<PropertyModel> property(
            Component component, PropertyModel property, Optional<PropertyPath> parent, ProjectionModel projection) {
        PropertyPath path = parent.map(above -> above.to(property)).orElseGet(() -> PropertyPath.of(property));
        String name = projection.name().nestedName() + "." + component.accessor();
        if (fetched != null && property.object().isPresent() && !fetched.takesObject(name, component, path)) {
            return Optional.empty();
        }
        Optional<TypeModel> type = type(component, property, path);
        if (type.isEmpty()) {
            unfit(
                    component,
                    name,
                    "is " + component.type().spelling() + ", not "
                            + property.type().spelling(),
                    "declare it as " + property.type().spelling());
            return Optional.empty();
        }
        if (!property.traits().isRead() || property.role() == PropertyRole.IGNORED) {
            unfit(component, name, "is never read from documents", "remove it");
            return Optional.empty();
        }
        if (fetched == null || property.object().isPresent() || comesWithHits(property, path)) {
            return Optional.of(read(component, property, property.fieldName(), type.get()));
        }
        Optional<PropertyPath> field = fetched.field(name, component, type.get(), path);
        field.ifPresent(fields::add);
        return field.map(asked -> read(component, property, lastName(asked), type.get()));
    }

    /** Whether hits have the value themselves. */
    private static boolean comesWithHits(PropertyModel property, PropertyPath path) {
        boolean known = property.role() == PropertyRole.VERSION || property.role() == PropertyRole.ID;
        return known && path.properties().size() == 1;
    }

    /** The name of a field below the object that it is in: {@code title.raw} where that is a multi-field. */
    private static String lastName(PropertyPath path) {
        String name = path.last().fieldName();
        return path.subField().map(field -> name + "." + field.name()).orElse(name);
    }

    private static PropertyModel read(Component component, PropertyModel property, String fieldName, TypeModel type) {
        return new PropertyModel(
                component.property(),
                fieldName,
                type,
                component.nullable(),
                PropertyAccess.component(component.accessor()),
                property.role(),
                property.mapping(),
                property.traits(),
                property.fieldNameSource(),
                component.source());
    }

    /** The type that is read: that of the property, or less of an object; empty if the component is of another. */
    private Optional<TypeModel> type(Component component, PropertyModel property, PropertyPath path) {
        Optional<TypeModel> same = fetched == null
                ? ComponentTypes.read(component.type(), property.type())
                : fetched.read(component, property.type());
        Optional<ObjectModel> object = property.object();
        if (same.isPresent() && (fetched == null || object.isEmpty())) {
            if (fetched == null && property.isField()) {
                fields.add(path);
            }
            return same;
        }
        ProjectionModel part = component.projection();
        if (object.isEmpty() || part == null) {
            return Optional.empty();
        }
        TypeModel structure = new TypeModel.Structure(object(part, object.get(), Optional.of(path)));
        return ComponentTypes.read(component.type(), holding(property.type(), structure));
    }

    private static TypeModel holding(TypeModel type, TypeModel value) {
        if (type instanceof TypeModel.Maybe) {
            return new TypeModel.Maybe(OptionalKind.OF, value);
        }
        return type instanceof TypeModel.Collection several ? several.of(value) : value;
    }

    private void unfit(Component component, String name, String what, String help) {
        diagnostics.report(RepositoryProblem.UNFIT_PROJECTION, component.source(), name, what, help);
    }

    private void reportUnknown(ProjectionModel projection, Component component, ObjectModel scope) {
        List<String> names =
                scope.properties().stream().map(PropertyModel::name).toList();
        unfit(
                component,
                projection.name().nestedName() + "." + component.accessor(),
                scope.name().nestedName() + " has no '" + component.property() + "'",
                NearestName.question(component.property(), names)
                        .orElse("properties of " + scope.name().nestedName() + ": " + String.join(", ", names)));
    }
}
