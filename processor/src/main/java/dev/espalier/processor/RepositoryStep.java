package dev.espalier.processor;

import dev.espalier.annotation.Repository;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.EnvironmentProblem;
import dev.espalier.processor.diagnostic.RepositoryProblem;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.RepositoryModel;
import dev.espalier.processor.plan.GeneratedNames;
import dev.espalier.processor.plan.metamodel.MetamodelPlanner;
import dev.espalier.processor.plan.query.json.QueryRules;
import dev.espalier.processor.plan.repository.RepositoryPlan;
import dev.espalier.processor.plan.repository.RepositoryPlanner;
import dev.espalier.processor.scan.RepositoryScanner;
import dev.espalier.processor.scan.ScanResult;
import dev.espalier.processor.source.GeneratedFile;
import dev.espalier.processor.source.QueryReportWriter;
import dev.espalier.processor.source.RepositoryImplWriter;
import dev.espalier.processor.validation.RepositoryValidator;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes the class that implements a repository interface. */
final class RepositoryStep implements ProcessingStep {

    private final RepositoryScanner scanner;
    private final ValidatedDocuments documents;
    private final Elements elements;
    private final QueryRules rules;

    RepositoryStep(RepositoryScanner scanner, ValidatedDocuments documents, Elements elements, QueryRules rules) {
        this.scanner = scanner;
        this.documents = documents;
        this.elements = elements;
        this.rules = rules;
    }

    @Override
    public Class<? extends Annotation> annotation() {
        return Repository.class;
    }

    @Override
    public StepResult process(TypeElement type, Diagnostics diagnostics) {
        ScanResult<RepositoryModel> scanned = scanner.scan(type, diagnostics);
        if (scanned instanceof ScanResult.Deferred<RepositoryModel> deferred) {
            return new StepResult.Deferred(deferred.unresolved());
        }
        if (!(scanned instanceof ScanResult.Ready<RepositoryModel> ready)) {
            return new StepResult.Refused();
        }
        RepositoryModel repository = ready.model();
        if (!isRight(repository.document(), diagnostics)) {
            diagnostics.report(
                    RepositoryProblem.BROKEN_DOCUMENT,
                    repository.source(),
                    repository.name().nestedName(),
                    repository.document().name().nestedName());
            return new StepResult.Refused();
        }
        reportNewer(repository, diagnostics);
        RepositoryValidator.validate(repository, diagnostics);
        Optional<RepositoryPlan> plan = RepositoryPlanner.plan(repository, rules, diagnostics);
        return plan.isEmpty() || diagnostics.hasErrors()
                ? new StepResult.Refused()
                : new StepResult.Generated(List.of(file(plan.get()), QueryReportWriter.write(plan.get())));
    }

    /** What was generated for a document of another module may be newer than this processor. */
    private void reportNewer(RepositoryModel repository, Diagnostics diagnostics) {
        String metamodel = GeneratedNames.of(repository.document()).metamodel().qualifiedName();
        TypeElement generated = elements.getTypeElement(metamodel);
        if (generated != null) {
            GeneratedFormat.newer(generated)
                    .ifPresent(format -> diagnostics.report(
                            EnvironmentProblem.NEWER_DOCUMENT,
                            repository.source(),
                            repository.document().name().nestedName(),
                            format,
                            GeneratedFormat.CURRENT));
        }
    }

    private static GeneratedFile file(RepositoryPlan plan) {
        return RepositoryImplWriter.write(
                plan, MetamodelPlanner.plan(plan.repository().document(), plan.names()));
    }

    /** Errors of the document are reported where it is processed itself. */
    private boolean isRight(DocumentModel document, Diagnostics diagnostics) {
        Diagnostics ofDocument = diagnostics.inner();
        documents.validate(document, ofDocument);
        return !ofDocument.hasErrors();
    }
}
