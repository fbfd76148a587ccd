package dev.espalier.processor.plan.metamodel;

import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.SubField;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.processor.plan.GeneratedNames;
import dev.espalier.processor.plan.JavaIdentifier;
import dev.espalier.processor.plan.UniqueNames;
import java.util.ArrayList;
import java.util.List;

/** Plans the metamodel of a document. */
public final class MetamodelPlanner {

    /** The constant that every metamodel has. */
    private static final List<String> RESERVED = List.of("DOCUMENT");

    private final UniqueNames classNames;
    private final List<PathClassPlan> classes = new ArrayList<>();

    private MetamodelPlanner(GeneratedNames names) {
        // a member class must not have the name of the class around it
        this.classNames = new UniqueNames(List.of(names.metamodel().simpleName()));
    }

    /** The plan for a document that was found to be right. */
    public static MetamodelPlan plan(DocumentModel document, GeneratedNames names) {
        MetamodelPlanner planner = new MetamodelPlanner(names);
        List<PathPlan> fields = planner.fields(document.object(), "");
        return new MetamodelPlan(document, names, fields, planner.classes);
    }

    private List<PathPlan> fields(ObjectModel object, String path) {
        UniqueNames members = new UniqueNames(RESERVED);
        return object.fields().stream()
                .map(property -> field(property, members.firstFree(property.name(), property.name() + "_"), path))
                .toList();
    }

    private PathPlan field(PropertyModel property, String member, String parentPath) {
        String path = parentPath + property.name();
        PathKind kind = PathKind.of(property.field(), property.type().element());
        String pathClass = null;
        if (property.object().isPresent()) {
            pathClass = className(path, "Fields");
            int position = classes.size();
            List<PathPlan> inner = fields(property.object().get(), path + ".");
            classes.add(position, pathClass(pathClass, path, kind, property, inner));
        } else if (kind == PathKind.JOIN) {
            pathClass = className(path, "Field");
            classes.add(pathClass(pathClass, path, kind, property, List.of()));
        } else if (!property.field().subFields().isEmpty()) {
            pathClass = className(path, "Field");
            classes.add(pathClass(pathClass, path, kind, property, subFields(property)));
        }
        TypeModel value = property.field().searched(property.type());
        return new PathPlan(member, property.fieldName(), kind, value, property.field(), pathClass);
    }

    private static List<PathPlan> subFields(PropertyModel property) {
        UniqueNames members = new UniqueNames();
        List<PathPlan> fields = new ArrayList<>();
        for (SubField subField : property.field().subFields()) {
            String identifier = JavaIdentifier.of(subField.name());
            fields.add(new PathPlan(
                    members.firstFree(identifier, identifier + "_"),
                    subField.name(),
                    PathKind.of(subField.mapping(), property.type().element()),
                    subField.mapping().searched(property.type()),
                    subField.mapping(),
                    null));
        }
        return fields;
    }

    private static PathClassPlan pathClass(
            String name, String path, PathKind kind, PropertyModel property, List<PathPlan> fields) {
        TypeModel value = property.field().searched(property.type());
        return new PathClassPlan(name, path, kind, value, property.field(), fields);
    }

    /** {@code author.address} has the class {@code AuthorAddressFields}. */
    private String className(String path, String suffix) {
        StringBuilder name = new StringBuilder();
        for (String part : path.split("\\.")) {
            name.append(JavaIdentifier.capitalized(part));
        }
        return classNames.firstFree(name + suffix);
    }
}
