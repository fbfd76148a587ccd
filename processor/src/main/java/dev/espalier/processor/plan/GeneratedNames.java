package dev.espalier.processor.plan;

import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.StatedName;

/**
 * The names of what is generated for a document. All types stand in the document's package, so that package-private
 * documents work, and join enclosing types by an underscore, so that they collide with nothing that people write.
 *
 * @param metamodel {@code Article_}, unless the document asks for another name
 * @param codec {@code Article_Codec}
 * @param repository {@code Article_Repository}
 * @param repositoryImplementation {@code Article_Repository_Impl}
 * @param mappingResource {@code META-INF/espalier/com.acme.Article.json}, or {@code com.acme.Article.template.json} where
 *     indexes are created from a template: where the runtime looks for it
 */
public record GeneratedNames(
        JavaName metamodel,
        JavaName codec,
        JavaName repository,
        JavaName repositoryImplementation,
        String mappingResource) {

    /** The names for a document. */
    public static GeneratedNames of(DocumentModel document) {
        JavaName name = document.name();
        StatedName metamodel = document.metamodelName();
        boolean template = document.index().definition().template().isPresent();
        JavaName repository = JavaName.of(name.packageName(), name.flatName() + "_Repository");
        return new GeneratedNames(
                JavaName.of(name.packageName(), metamodel == null ? name.flatName() + "_" : metamodel.value()),
                JavaName.of(name.packageName(), name.flatName() + "_Codec"),
                repository,
                implementationOf(repository),
                "META-INF/espalier/" + name.binaryName() + (template ? ".template.json" : ".json"));
    }

    /** The name of the class that implements a repository interface: {@code ArticleRepository_Impl}. */
    public static JavaName implementationOf(JavaName repository) {
        return JavaName.of(repository.packageName(), repository.flatName() + "_Impl");
    }
}
