package dev.espalier.metamodel;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.query.HasChildQuery;
import dev.espalier.query.HasParentQuery;
import dev.espalier.query.Operand;
import dev.espalier.query.ParentIdQuery;
import dev.espalier.query.Query;
import dev.espalier.query.TermQuery;

/**
 * A field of the type {@code join}: documents are found by their parents and children. Its generated subclasses have a
 * constant for each relation, so that {@code Post_.relation.hasChild(Post_.relation.answer, ...)} asks for what there is.
 */
public class JoinPath extends FieldPath {

    /**
     * A path to a field of relations of the document itself.
     *
     * @param name the field's name
     */
    public JoinPath(String name) {
        this(FieldName.of(name));
    }

    /**
     * A path to a field of relations, which may lie in another.
     *
     * @param name the field's full name
     */
    public JoinPath(FieldName name) {
        super(name);
    }

    /** What documents are to others. */
    public sealed interface Relation permits Parent, Child {

        /**
         * The name of the relation.
         *
         * @return as in the mapping
         */
        String name();
    }

    /** Documents that others are children of. */
    public sealed interface Parent extends Relation permits Root, Middle {}

    /** Documents that have a parent. */
    public sealed interface Child extends Relation permits Middle, Leaf {}

    /**
     * Documents with children and without a parent.
     *
     * @param name as in the mapping
     */
    public record Root(String name) implements Parent {}

    /**
     * Documents with children and a parent.
     *
     * @param name as in the mapping
     */
    public record Middle(String name) implements Parent, Child {}

    /**
     * Documents with a parent and without children.
     *
     * @param name as in the mapping
     */
    public record Leaf(String name) implements Child {}

    /**
     * Documents of a relation.
     *
     * @param relation the relation
     * @return {@code {"term":{"relation":"question"}}}
     */
    public Query is(Relation relation) {
        return new TermQuery(name(), new Operand<>(relation.name(), ValueCodecs.STRING));
    }

    /**
     * Documents with a child that satisfies a query.
     *
     * @param type the relation of the child
     * @param query what the child must satisfy
     * @return {@code {"has_child":{"type":"answer","query":{...}}}}
     */
    public HasChildQuery hasChild(Child type, Query query) {
        return new HasChildQuery(type.name(), query, null, 1, null);
    }

    /**
     * Documents whose parent satisfies a query.
     *
     * @param type the relation of the parent
     * @param query what the parent must satisfy
     * @return {@code {"has_parent":{"parent_type":"question","query":{...}}}}
     */
    public HasParentQuery hasParent(Parent type, Query query) {
        return new HasParentQuery(type.name(), query, false);
    }

    /**
     * The children of one document.
     *
     * @param type the relation of the children
     * @param id the id of the parent
     * @return {@code {"parent_id":{"type":"answer","id":"1"}}}
     * @throws NullPointerException if the id is null
     */
    public Query hasParentId(Child type, String id) {
        return new ParentIdQuery(type.name(), id);
    }
}
