package dev.espalier.processor.validation;

import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.IndexModel;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.PropertyRole;
import dev.espalier.processor.model.StatedName;
import dev.espalier.processor.validation.analysis.AnalysisValidator;
import dev.espalier.processor.validation.index.IndexDefinitionValidator;
import dev.espalier.processor.validation.mapping.MappingValidator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Judges a document with everything inside it. */
public final class DocumentValidator {

    private final Diagnostics diagnostics;
    private final IdValidator ids;
    private final FieldNameValidator fieldNames;
    private final DefaultValidator defaults;
    private final FieldMappingValidator mappings;
    private final Set<JavaType> validated = new HashSet<>();
    private final Set<JavaType> validatedFlat = new HashSet<>();

    private DocumentValidator(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.ids = new IdValidator(diagnostics);
        this.fieldNames = new FieldNameValidator(diagnostics);
        this.defaults = new DefaultValidator(diagnostics);
        this.mappings = new FieldMappingValidator(diagnostics);
    }

    /**
     * Reports everything that is wrong with a document.
     *
     * @param document the document
     * @param diagnostics collects the problems
     */
    public static void validate(DocumentModel document, Diagnostics diagnostics) {
        new DocumentValidator(diagnostics).validate(document);
    }

    private void validate(DocumentModel document) {
        validateIndex(document);
        validateMetamodelName(document);
        ids.validate(document);
        RoutingValidator.validate(document, diagnostics);
        document.properties().stream()
                .filter(property -> property.role() == PropertyRole.VERSION)
                .forEach(this::validateVersion);
        validate(document.object(), true, document.root().isFlat());
        AnalysisValidator.validate(document, diagnostics);
        MappingValidator.validate(document, mappings::isBroken, diagnostics);
        IndexDefinitionValidator.validate(document, diagnostics);
    }

    private void validateIndex(DocumentModel document) {
        IndexModel index = document.index();
        IndexNameRule.violation(index.name())
                .or(() -> document.isInDataStream()
                        ? IndexNameRule.streamViolation(index.name(), document.target())
                        : Optional.empty())
                .ifPresent(reason -> diagnostics.report(
                        DocumentProblem.ILLEGAL_INDEX_NAME,
                        index.source(),
                        index.name(),
                        reason,
                        IndexNameRule.corrected(
                                document.isInDataStream()
                                        ? index.name().replaceFirst("^\\.(ds-)?", "")
                                        : index.name())));
    }

    private void validateMetamodelName(DocumentModel document) {
        StatedName name = document.metamodelName();
        if (name != null && (!SourceVersion.isIdentifier(name.value()) || SourceVersion.isKeyword(name.value()))) {
            diagnostics.report(
                    DocumentProblem.ILLEGAL_METAMODEL_NAME,
                    name.source(),
                    name.value(),
                    document.name().simpleName());
        }
    }

    private void validateVersion(PropertyModel version) {
        if (!IdValidator.isLong(version.type())) {
            diagnostics.report(
                    DocumentProblem.ILLEGAL_VERSION_TYPE,
                    version.source(),
                    version.type().spelling());
        }
    }

    private void validate(ObjectModel object, boolean root, boolean flat) {
        if (!(flat ? validatedFlat : validated).add(object.type())) {
            return;
        }
        fieldNames.validate(object, root, flat);
        List<PropertyModel> fields = object.fields();
        fields.forEach(mappings::validate);
        fields.forEach(defaults::validate);
        fields.forEach(field -> field.object().ifPresent(inner -> validate(inner, false, isFlat(field))));
    }

    private static boolean isFlat(PropertyModel property) {
        return property.isField() && property.field().states("subobjects", false);
    }
}
