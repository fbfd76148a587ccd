package dev.espalier.processor.scan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the builder of a type.
 *
 * @param type the type that is built
 * @param context knows the types
 */
record BuilderFinder(TypeElement type, ScanContext context) {

    private static final String JSON_DESERIALIZE = ".databind.annotation.JsonDeserialize";
    private static final List<String> STARTS = List.of("builder", "newBuilder");

    /** The builder that an annotation names: {@code @JsonDeserialize(builder = Article.Builder.class)}. */
    Optional<Maker> stated() {
        return AnnotationReader.all(ElementRef.of(type))
                .filter(use -> use.qualifiedName().endsWith(JSON_DESERIALIZE))
                .filter(use -> use.states("builder"))
                .map(use -> use.value("builder"))
                .filter(DeclaredType.class::isInstance)
                .map(DeclaredType.class::cast)
                .findFirst()
                .map(builder -> starting(builder)
                        .or(() -> constructed(builder))
                        .orElseGet(() -> new Maker.None(
                                "its builder " + TypeSpelling.of(builder) + " cannot be used by generated code",
                                ElementRef.of(type))));
    }

    /** The builder by convention: what {@code builder()} returns, or the class {@code Builder} inside the type. */
    Optional<Maker> natural() {
        Optional<Maker> started = starts().filter(
                        method -> STARTS.contains(method.getSimpleName().toString()))
                .flatMap(method -> startedBy(method).stream())
                .findFirst();
        return started.or(() -> ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .filter(member -> member.getSimpleName().contentEquals("Builder"))
                .flatMap(member -> constructed((DeclaredType) member.asType()).stream())
                .findFirst());
    }

    /** The builder that a static method without parameters returns. */
    Optional<Maker> startedBy(ExecutableElement start) {
        return start.getParameters().isEmpty() && start.getReturnType() instanceof DeclaredType builder
                ? builder(builder, start)
                : Optional.empty();
    }

    /** By a method that returns it, or what it extends: Lombok names a class that only {@code builder()} may make. */
    private Optional<Maker> starting(DeclaredType builder) {
        TypeMirror stated = context.types().erasure(builder);
        return starts().filter(method -> method.getReturnType().getKind() == TypeKind.DECLARED)
                .filter(method ->
                        context.types().isSubtype(stated, context.types().erasure(method.getReturnType())))
                .flatMap(method -> startedBy(method).stream())
                .findFirst();
    }

    private Stream<ExecutableElement> starts() {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> context.accessibility().reaches(method));
    }

    private Optional<Maker> constructed(DeclaredType builder) {
        TypeElement element = (TypeElement) builder.asElement();
        boolean constructible = element.getKind() == ElementKind.CLASS
                && element.getTypeParameters().isEmpty()
                && element.getModifiers().contains(Modifier.STATIC)
                && !element.getModifiers().contains(Modifier.ABSTRACT)
                && ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
                        .anyMatch(constructor -> constructor.getParameters().isEmpty()
                                && context.accessibility().reaches(constructor));
        return constructible ? builder(builder, null) : Optional.empty();
    }

    private Optional<Maker> builder(DeclaredType builder, @Nullable ExecutableElement start) {
        if (!context.accessibility().reaches(builder.asElement())) {
            return Optional.empty();
        }
        List<ExecutableElement> builds = Hierarchy.of((TypeElement) builder.asElement()).stream()
                .flatMap(part -> ElementFilter.methodsIn(part.getEnclosedElements()).stream())
                .filter(method -> method.getParameters().isEmpty())
                .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                .filter(method -> context.accessibility().reaches(method))
                .filter(method -> makesTheType(method.getReturnType()))
                .toList();
        return builds.stream()
                .filter(method -> method.getSimpleName().contentEquals("build"))
                .reduce((general, specific) -> specific)
                .or(() -> builds.size() == 1 ? Optional.of(builds.get(0)) : Optional.empty())
                .map(build -> new Maker.Builder(builder, start, build, BuilderSetters.of(builder, context)));
    }

    private boolean makesTheType(TypeMirror result) {
        return (result.getKind() == TypeKind.DECLARED || result.getKind() == TypeKind.TYPEVAR)
                && context.types()
                        .isSubtype(
                                context.types().erasure(result), context.types().erasure(type.asType()));
    }
}
