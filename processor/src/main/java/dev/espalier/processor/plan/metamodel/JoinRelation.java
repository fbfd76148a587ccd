package dev.espalier.processor.plan.metamodel;

import dev.espalier.processor.model.MappingParameter;
import dev.espalier.processor.plan.JavaIdentifier;
import dev.espalier.processor.plan.UniqueNames;
import dev.espalier.schema.JsonTree;
import dev.espalier.schema.JsonTree.JsonArray;
import dev.espalier.schema.JsonTree.JsonObject;
import dev.espalier.schema.JsonTree.JsonText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What documents are to others by a join.
 *
 * @param member the name of the Java field
 * @param name as in the mapping
 * @param role the class of the runtime that says whether it has a parent, and children
 */
public record JoinRelation(String member, String name, String role) {

    /** The relations of a join, in the order of the mapping; none of another field. */
    public static List<JoinRelation> of(PathClassPlan path) {
        boolean stated = path.kind() == PathKind.JOIN;
        return path.mapping()
                .parameter("relations")
                .map(MappingParameter::value)
                .filter(relations -> stated && relations instanceof JsonObject)
                .map(relations -> of((JsonObject) relations))
                .orElse(List.of());
    }

    private static List<JoinRelation> of(JsonObject relations) {
        Set<String> all = new LinkedHashSet<>();
        Set<String> children = new LinkedHashSet<>();
        relations.members().forEach((parent, names) -> {
            all.add(parent);
            all.addAll(names(names));
            children.addAll(names(names));
        });
        UniqueNames members = new UniqueNames();
        return all.stream()
                .map(name -> new JoinRelation(
                        member(name, members), name, role(relations.get(name) != null, children.contains(name))))
                .toList();
    }

    private static String member(String name, UniqueNames members) {
        String identifier = JavaIdentifier.of(name);
        return members.firstFree(identifier, identifier + "_");
    }

    private static String role(boolean parent, boolean child) {
        if (parent) {
            return child ? "Middle" : "Root";
        }
        return "Leaf";
    }

    private static List<String> names(JsonTree names) {
        List<JsonTree> all = names instanceof JsonArray array ? array.elements() : List.of(names);
        return all.stream()
                .filter(JsonText.class::isInstance)
                .map(name -> ((JsonText) name).value())
                .toList();
    }
}
