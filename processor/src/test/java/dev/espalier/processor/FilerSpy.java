package dev.espalier.processor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Runs a processor and notes the origins of each file that it writes. */
final class FilerSpy extends AbstractProcessor {

    private final Processor processor;
    private final Map<String, List<String>> origins = new TreeMap<>();
    private final List<String> writtenInTheLastRound = new ArrayList<>();
    private boolean last;

    FilerSpy(Processor processor) {
        this.processor = processor;
    }

    /** The files that were written when nothing can use them any more. */
    List<String> writtenInTheLastRound() {
        return writtenInTheLastRound;
    }

    /** The originating elements, by the name of the file. */
    Map<String, List<String>> origins() {
        return origins;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Filer filer = new RecordingFiler(environment.getFiler());
        processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                FilerSpy.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        last = round.processingOver();
        return processor.process(annotations, round);
    }

    private void note(CharSequence file, Element... elements) {
        if (last) {
            writtenInTheLastRound.add(file.toString());
        }
        origins.put(
                file.toString(), Arrays.stream(elements).map(Element::toString).toList());
    }

    /** Notes the origins and passes everything on. */
    private final class RecordingFiler implements Filer {

        private final Filer filer;

        RecordingFiler(Filer filer) {
            this.filer = filer;
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... elements) throws IOException {
            note(name, elements);
            return filer.createSourceFile(name, elements);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... elements) throws IOException {
            note(name, elements);
            return filer.createClassFile(name, elements);
        }

        @Override
        public FileObject createResource(
                JavaFileManager.Location location, CharSequence in, CharSequence name, Element... elements)
                throws IOException {
            note(name, elements);
            return filer.createResource(location, in, name, elements);
        }

        @Override
        public FileObject getResource(JavaFileManager.Location location, CharSequence in, CharSequence name)
                throws IOException {
            return filer.getResource(location, in, name);
        }
    }
}
