package dev.espalier.processor.model;

import dev.espalier.schema.IndexKind;
import dev.espalier.schema.Target;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document type.
 *
 * @param object the type with its properties
 * @param visibility of the type, and of what is generated for it
 * @param index where it lives
 * @param generatedId whether a document without an id is assigned one
 * @param repository whether it is given a repository interface of its own
 * @param deprecated whether it is deprecated, or anything in it that generated code uses
 * @param metamodelName the simple name of the metamodel class; null unless the document asks for one
 * @param root what the mapping says besides the fields
 * @param target the servers that the build is for
 */
public record DocumentModel(
        ObjectModel object,
        Visibility visibility,
        IndexModel index,
        boolean generatedId,
        boolean repository,
        boolean deprecated,
        @Nullable StatedName metamodelName,
        RootMapping root,
        Target target) {

    /** A document that says nothing of its mapping, for the servers that are assumed where none is named. */
    public DocumentModel(
            ObjectModel object,
            Visibility visibility,
            IndexModel index,
            boolean generatedId,
            boolean deprecated,
            @Nullable StatedName metamodelName) {
        this(
                object,
                visibility,
                index,
                generatedId,
                true,
                deprecated,
                metamodelName,
                RootMapping.of(object.source()),
                Target.DEFAULT);
    }

    /** The same document with other properties, or a part of them. */
    public DocumentModel with(ObjectModel other) {
        return new DocumentModel(
                other, visibility, index, generatedId, repository, deprecated, metamodelName, root, target);
    }

    /** The document type. */
    public JavaName name() {
        return object.name();
    }

    /** All properties, in the order of the source. */
    public List<PropertyModel> properties() {
        return object.properties();
    }

    /** The property that holds the id; the first, should there be several. */
    public Optional<PropertyModel> id() {
        return first(PropertyRole.ID);
    }

    /** The property that receives the version. */
    public Optional<PropertyModel> version() {
        return first(PropertyRole.VERSION);
    }

    /** The property that says which shard keeps a document; the first, should there be several. */
    public Optional<PropertyModel> routing() {
        return properties().stream()
                .filter(property -> property.role().isRouting())
                .findFirst();
    }

    /** Whether a document without a routing is refused. */
    public boolean requiresRouting() {
        return routing()
                .filter(property -> property.role() == PropertyRole.ROUTING)
                .isPresent();
    }

    /** Whether the documents live in a data stream, which takes new ones only. */
    public boolean isInDataStream() {
        return index.definition().dataStream().isPresent();
    }

    /** What the name that documents are written to stands for. */
    public IndexKind kind() {
        if (isInDataStream()) {
            return IndexKind.DATA_STREAM;
        }
        return index.versioned() ? IndexKind.ALIAS : IndexKind.INDEX;
    }

    /** The type's declaration. */
    public SourceRef source() {
        return object.source();
    }

    private Optional<PropertyModel> first(PropertyRole role) {
        return properties().stream().filter(property -> property.role() == role).findFirst();
    }
}
