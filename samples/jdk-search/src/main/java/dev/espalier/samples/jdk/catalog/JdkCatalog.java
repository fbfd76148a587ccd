package dev.espalier.samples.jdk.catalog;

import com.sun.source.util.JavacTask;
import dev.espalier.samples.jdk.api.ApiType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ExportsDirective;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Reads the catalogue of the JDK that this program runs on. The compiler's view of the run-time image has every module,
 * also those that this virtual machine did not resolve, and needs no class to be loaded or initialised.
 */
public final class JdkCatalog {

    private static final List<String> OPTIONS = List.of("-proc:none", "--add-modules", "ALL-SYSTEM");

    private JdkCatalog() {}

    /**
     * Reads the whole API: all unqualified exports of all modules.
     *
     * @return the catalogue
     * @throws IllegalStateException if the run-time image has no compiler
     */
    public static Catalog read() {
        return read(module -> true);
    }

    /**
     * Reads the API of some modules.
     *
     * @param modules decides by a module's name
     * @return the catalogue
     * @throws IllegalStateException if the run-time image has no compiler
     */
    public static Catalog read(Predicate<String> modules) {
        JavacTask task = compiler();
        TypeReader reader = new TypeReader(task.getElements(), task.getTypes());
        return new Catalog(task.getElements().getAllModuleElements().stream()
                .filter(module -> modules.test(module.getQualifiedName().toString()))
                .flatMap(JdkCatalog::exportedTypes)
                .flatMap(JdkCatalog::withNestedTypes)
                .map(reader::read)
                .sorted(Comparator.comparing(ApiType::name))
                .toList());
    }

    private static JavacTask compiler() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException(
                    "this Java run-time has no compiler to read the API with; run with a JDK, not a JRE");
        }
        // Collected and dropped: the compiler warns of incubating modules.
        DiagnosticCollector<JavaFileObject> warnings = new DiagnosticCollector<>();
        List<String> anyClass = List.of("java.lang.Object");
        JavacTask task = (JavacTask) compiler.getTask(null, null, warnings, OPTIONS, anyClass, null);
        try {
            task.analyze();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return task;
    }

    private static Stream<TypeElement> exportedTypes(ModuleElement module) {
        return ElementFilter.exportsIn(module.getDirectives()).stream()
                .filter(export -> export.getTargetModules() == null)
                .map(ExportsDirective::getPackage)
                .flatMap(JdkCatalog::publicTypes);
    }

    private static Stream<TypeElement> withNestedTypes(TypeElement type) {
        return Stream.concat(Stream.of(type), publicTypes(type).flatMap(JdkCatalog::withNestedTypes));
    }

    private static Stream<TypeElement> publicTypes(Element enclosing) {
        return ElementFilter.typesIn(enclosing.getEnclosedElements()).stream()
                .filter(type -> type.getModifiers().contains(Modifier.PUBLIC));
    }
}
