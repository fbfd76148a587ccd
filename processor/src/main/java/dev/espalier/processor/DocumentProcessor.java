package dev.espalier.processor;

import com.google.auto.service.AutoService;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Repository;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.Problem;
import dev.espalier.processor.scan.DocumentScanner;
import dev.espalier.processor.scan.ElementRef;
import dev.espalier.processor.scan.RepositoryScanner;
import dev.espalier.processor.source.GeneratedFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes mappings, codecs, metamodels and repositories for types annotated with {@code @Document} and {@code @Repository},
 * and reports what an index could not do.
 */
@AutoService(Processor.class)
public final class DocumentProcessor extends AbstractProcessor {

    private final Map<ProcessingStep, DeferredTypes> steps = new LinkedHashMap<>();
    private final Function<ProcessingEnvironment, List<ProcessingStep>> table;
    private MessagerReporter reporter;
    private FileEmitter emitter;

    /** Called by the compiler. */
    public DocumentProcessor() {
        this(DocumentProcessor::stepsFor);
    }

    DocumentProcessor(Function<ProcessingEnvironment, List<ProcessingStep>> table) {
        this.table = table;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Document.class.getCanonicalName(), Repository.class.getCanonicalName());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.copyOf(ProcessorOption.names());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Map<String, String> options = environment.getOptions();
        reporter = new MessagerReporter(environment.getMessager(), ProcessorOption.WARNINGS_AS_ERRORS.isSet(options));
        emitter = new FileEmitter(environment.getFiler());
        table.apply(environment).forEach(step -> steps.put(step, new DeferredTypes()));
        Diagnostics diagnostics = new Diagnostics();
        ProcessorOption.reportUnknown(options, diagnostics);
        diagnostics.all().forEach(reporter::report);
    }

    /** Everything this processor does, in its order. */
    private static List<ProcessingStep> stepsFor(ProcessingEnvironment environment) {
        DocumentScanner documents = new DocumentScanner(environment);
        return List.of(new DocumentStep(documents), new RepositoryStep(new RepositoryScanner(environment, documents)));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        reporter.compiling(round.getRootElements());
        steps.forEach((step, deferred) -> {
            for (TypeElement type : deferred.take(step, round, processingEnv.getElementUtils())) {
                if (process(step, type, round.processingOver()) instanceof StepResult.Deferred) {
                    deferred.add(type);
                }
            }
        });
        return false;
    }

    private StepResult process(ProcessingStep step, TypeElement type, boolean last) {
        Diagnostics diagnostics = new Diagnostics();
        StepResult result = attempt(step, type, diagnostics);
        // what is written in the last round would never be compiled as it should
        if (result instanceof StepResult.Generated generated && !last) {
            emit(generated.files(), type, diagnostics);
        }
        if (result instanceof StepResult.Deferred deferred) {
            if (!last) {
                return result;
            }
            diagnostics.reportAll(deferred.unresolved());
        }
        diagnostics.all().forEach(reporter::report);
        return result;
    }

    private StepResult attempt(ProcessingStep step, TypeElement type, Diagnostics diagnostics) {
        try {
            return step.process(type, diagnostics);
        } catch (RuntimeException failure) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            diagnostics.report(Problem.INTERNAL_FAILURE, ElementRef.of(type), type.getQualifiedName(), failure, trace);
            return new StepResult.Refused();
        }
    }

    /** Stops at the first name that is taken: what follows would not compile without it. */
    private void emit(List<GeneratedFile> files, TypeElement origin, Diagnostics diagnostics) {
        for (GeneratedFile file : files) {
            if (!emitter.emit(file, origin)) {
                diagnostics.report(Problem.NAME_TAKEN, ElementRef.of(origin), file.name(), origin.getSimpleName());
                return;
            }
        }
    }
}
