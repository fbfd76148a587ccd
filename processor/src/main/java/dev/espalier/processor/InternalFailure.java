package dev.espalier.processor;

import dev.espalier.processor.diagnostic.Diagnostic;
import dev.espalier.processor.diagnostic.EnvironmentProblem;
import dev.espalier.processor.scan.ElementRef;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Turns a bug of the processor into a problem that can be reported with everything needed to find it. */
final class InternalFailure {

    private InternalFailure() {}

    static Diagnostic of(RuntimeException failure, TypeElement type, ProcessingEnvironment environment) {
        return EnvironmentProblem.INTERNAL_FAILURE.at(
                ElementRef.of(type), id(failure), type.getQualifiedName(), failure, dump(failure, environment));
    }

    /** The same for the same bug, whatever it was that met it: made of the places in the code alone. */
    private static String id(RuntimeException failure) {
        int hash = Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(InternalFailure.class.getPackageName()))
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .toList()
                .hashCode();
        return "%s-%08x".formatted(failure.getClass().getSimpleName(), hash);
    }

    private static String dump(RuntimeException failure, ProcessingEnvironment environment) {
        StringWriter dump = new StringWriter();
        PrintWriter writer = new PrintWriter(dump);
        String version = InternalFailure.class.getPackage().getImplementationVersion();
        writer.println("processor " + (version == null ? "of an unknown version" : version) + ", format "
                + GeneratedFormat.CURRENT);
        writer.println("Java " + Runtime.version() + ", source " + environment.getSourceVersion() + ", compiler "
                + environment.getClass().getName());
        failure.printStackTrace(writer);
        return dump.toString();
    }
}
