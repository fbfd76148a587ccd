package dev.espalier.processor;

import dev.espalier.annotation.Document;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.plan.GeneratedNames;
import dev.espalier.processor.plan.codec.CodecPlanner;
import dev.espalier.processor.plan.lock.LockPlanner;
import dev.espalier.processor.plan.lock.SharedIndexes;
import dev.espalier.processor.plan.mapping.MappingLimitCheck;
import dev.espalier.processor.plan.mapping.MappingPlan;
import dev.espalier.processor.plan.mapping.MappingPlanner;
import dev.espalier.processor.plan.metamodel.MetamodelPlanner;
import dev.espalier.processor.plan.query.json.AliasFilters;
import dev.espalier.processor.plan.query.json.QueryRules;
import dev.espalier.processor.scan.DocumentScanner;
import dev.espalier.processor.scan.ScanResult;
import dev.espalier.processor.source.CodecWriter;
import dev.espalier.processor.source.GeneratedFile;
import dev.espalier.processor.source.LockWriter;
import dev.espalier.processor.source.MappingResourceWriter;
import dev.espalier.processor.source.MetamodelWriter;
import dev.espalier.processor.source.RepositoryWriter;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Writes everything that belongs to a document. */
final class DocumentStep implements ProcessingStep {

    private final DocumentScanner scanner;
    private final ValidatedDocuments validated;
    private final @Nullable LockDirectory locks;
    private final QueryRules rules;
    private final SharedIndexes indexes = new SharedIndexes();

    /** A step that compares documents with their locks, if there is a directory of these. */
    DocumentStep(
            DocumentScanner scanner, ValidatedDocuments validated, @Nullable LockDirectory locks, QueryRules rules) {
        this.scanner = scanner;
        this.validated = validated;
        this.locks = locks;
        this.rules = rules;
    }

    @Override
    public Class<? extends Annotation> annotation() {
        return Document.class;
    }

    @Override
    public StepResult process(TypeElement type, Diagnostics diagnostics) {
        ScanResult<DocumentModel> scanned = scanner.scan(type, diagnostics);
        if (scanned instanceof ScanResult.Deferred<DocumentModel> deferred) {
            return new StepResult.Deferred(deferred.unresolved());
        }
        if (!(scanned instanceof ScanResult.Ready<DocumentModel> ready)) {
            return new StepResult.Refused();
        }
        validated.validate(ready.model(), diagnostics);
        AliasFilters.validate(ready.model(), rules, diagnostics);
        return diagnostics.hasErrors()
                ? new StepResult.Refused()
                : new StepResult.Generated(files(ready.model(), diagnostics));
    }

    @Override
    public void endRound() {
        scanner.forget();
        validated.forget();
    }

    /** The metamodel comes first: it is the name that a user's own type most likely has taken. */
    private List<GeneratedFile> files(DocumentModel document, Diagnostics diagnostics) {
        GeneratedNames names = GeneratedNames.of(document);
        MappingPlan mapping = MappingPlanner.plan(document, names);
        MappingLimitCheck.check(mapping, document.source(), document.target(), diagnostics);
        indexes.add(document, mapping, diagnostics);
        List<GeneratedFile> files = new ArrayList<>(List.of(
                MetamodelWriter.write(MetamodelPlanner.plan(document, names)),
                CodecWriter.write(CodecPlanner.plan(document, names)),
                MappingResourceWriter.write(mapping)));
        if (document.repository()) {
            files.add(RepositoryWriter.writeInterface(document, names));
            files.add(RepositoryWriter.writeImplementation(document, names));
        }
        if (locks != null) {
            // written whatever the comparison finds, for it is what there is to accept
            files.add(LockWriter.write(LockPlanner.plan(
                    document, mapping, locks.read(document.index().name()), diagnostics)));
        }
        return files;
    }
}
