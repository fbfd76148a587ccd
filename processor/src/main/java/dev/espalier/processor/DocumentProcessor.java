package dev.espalier.processor;

import com.google.auto.service.AutoService;
import dev.espalier.annotation.Allow;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Repository;
import dev.espalier.processor.diagnostic.Diagnostic;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.diagnostic.SeverityPolicy;
import dev.espalier.processor.plan.query.json.QueryRules;
import dev.espalier.processor.position.Positions;
import dev.espalier.processor.scan.Allowances;
import dev.espalier.processor.scan.DocumentScanner;
import dev.espalier.processor.scan.ElementRef;
import dev.espalier.processor.scan.RepositoryScanner;
import dev.espalier.processor.source.GeneratedFile;
import dev.espalier.schema.Target;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Writes mappings, codecs, metamodels and repositories for types annotated with {@code @Document} and {@code @Repository},
 * and reports what an index could not do.
 */
@AutoService(Processor.class)
public final class DocumentProcessor extends AbstractProcessor {

    private final Map<ProcessingStep, DeferredTypes> steps = new LinkedHashMap<>();
    private final BiFunction<ProcessingEnvironment, Target, List<ProcessingStep>> table;
    private SeverityPolicy policy;
    private MessagerReporter reporter;
    private MissingAnnotations missing;
    private FileEmitter emitter;
    private @Nullable Optional<Diagnostic> misfit;

    /** Called by the compiler. */
    public DocumentProcessor() {
        this(DocumentProcessor::stepsFor);
    }

    DocumentProcessor(BiFunction<ProcessingEnvironment, Target, List<ProcessingStep>> table) {
        this.table = table;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(
                Document.class.getCanonicalName(), Repository.class.getCanonicalName(), Allow.class.getCanonicalName());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOption.allNames();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Map<String, String> options = environment.getOptions();
        Diagnostics ofOptions = new Diagnostics();
        policy = new SeverityOptions(options, ofOptions);
        Positions positions = Positions.of(environment);
        missing = new MissingAnnotations(positions);
        reporter = new MessagerReporter(environment.getMessager(), positions, policy);
        emitter = new FileEmitter(environment.getFiler());
        table.apply(environment, TargetOption.read(options, ofOptions))
                .forEach(step -> steps.put(step, new DeferredTypes()));
        ProcessorOption.reportUnknown(options, ofOptions);
        Diagnostics judged = new Diagnostics(policy);
        judged.reportAll(ofOptions.all());
        reportAll(judged);
        reporter.flush();
    }

    /** Everything this processor does, in its order. */
    private static List<ProcessingStep> stepsFor(ProcessingEnvironment environment, Target target) {
        DocumentScanner documents = new DocumentScanner(environment, target);
        RepositoryScanner repositories = new RepositoryScanner(environment, documents);
        QueryRules rules = ProcessorOption.queryRules(environment.getOptions());
        ValidatedDocuments validated = new ValidatedDocuments();
        return List.of(
                new DocumentStep(documents, validated, ProcessorOption.lockDirectory(environment.getOptions()), rules),
                new RepositoryStep(repositories, validated, environment.getElementUtils(), rules));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        reporter.compiling(round.getRootElements());
        checkAllowances(annotated(Allow.class, annotations, round));
        steps.forEach((step, deferred) -> {
            Set<? extends Element> annotated = annotated(step.annotation(), annotations, round);
            for (TypeElement type : deferred.take(annotated, processingEnv.getElementUtils())) {
                if (process(step, type, round.processingOver()) instanceof StepResult.Deferred) {
                    deferred.add(type);
                }
            }
        });
        steps.keySet().forEach(ProcessingStep::endRound);
        reporter.flush();
        return false;
    }

    /** The compiler looks at every element of a round for each question, so it is asked for what it said is there. */
    private static Set<? extends Element> annotated(
            Class<? extends Annotation> type, Set<? extends TypeElement> present, RoundEnvironment round) {
        for (TypeElement annotation : present) {
            if (annotation.getQualifiedName().contentEquals(type.getCanonicalName())) {
                return round.getElementsAnnotatedWith(annotation);
            }
        }
        return Set.of();
    }

    private void checkAllowances(Set<? extends Element> elements) {
        Diagnostics diagnostics = new Diagnostics(policy);
        elements.forEach(element -> Allowances.check(element, diagnostics));
        reportAll(diagnostics);
    }

    private StepResult process(ProcessingStep step, TypeElement type, boolean last) {
        Diagnostics diagnostics = new Diagnostics(policy);
        StepResult result = attempt(step, type, diagnostics);
        // what is written in the last round would never be compiled as it should
        if (result instanceof StepResult.Generated generated && !last && runtimeFits()) {
            emit(generated.files(), type, diagnostics);
        }
        if (result instanceof StepResult.Deferred deferred) {
            if (!last) {
                return result;
            }
            diagnostics.reportAll(deferred.unresolved());
        }
        // another processor may still write an annotation; what comes of one that stays away, the compiler has said
        if (result instanceof StepResult.Refused && !last && missing.mayExplainAny(diagnostics)) {
            return new StepResult.Deferred(List.of());
        }
        diagnostics.all().stream()
                .filter(diagnostic -> !missing.mayExplain(diagnostic))
                .forEach(reporter::report);
        return result;
    }

    private StepResult attempt(ProcessingStep step, TypeElement type, Diagnostics diagnostics) {
        try {
            return step.process(type, diagnostics);
        } catch (RuntimeException failure) {
            diagnostics.reportAll(List.of(InternalFailure.of(failure, type, processingEnv)));
            return new StepResult.Refused();
        }
    }

    /** Code that does not fit the runtime is not written: one error says more than those it would bring. */
    private boolean runtimeFits() {
        if (misfit == null) {
            misfit = GeneratedFormat.misfit(processingEnv.getElementUtils());
            misfit.ifPresent(reporter::report);
        }
        return misfit.isEmpty();
    }

    private void reportAll(Diagnostics diagnostics) {
        diagnostics.all().forEach(reporter::report);
    }

    /** Stops at the first name that is taken: what follows would not compile without it. */
    private void emit(List<GeneratedFile> files, TypeElement origin, Diagnostics diagnostics) {
        for (GeneratedFile file : files) {
            if (!emitter.emit(file, origin)) {
                diagnostics.report(
                        DocumentProblem.NAME_TAKEN, ElementRef.of(origin), file.name(), origin.getSimpleName());
                return;
            }
        }
    }
}
