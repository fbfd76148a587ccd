package dev.espalier.processor.scan;

import dev.espalier.annotation.Creator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds what makes the objects of a type: what the user has marked, or else what is there to be used. */
final class Makers {

    private final TypeElement type;
    private final ElementRef source;
    private final ScanContext context;
    private final BuilderFinder builders;

    private Makers(TypeElement type, ElementRef source, ScanContext context) {
        this.type = type;
        this.source = source;
        this.context = context;
        this.builders = new BuilderFinder(type, context);
    }

    static Maker of(TypeElement type, ElementRef source, ScanContext context) {
        return new Makers(type, source, context).find();
    }

    private Maker find() {
        List<ExecutableElement> marked = Stream.concat(constructors(), staticMethods())
                .filter(this::isMarked)
                .toList();
        if (marked.size() > 1) {
            return new Maker.None("it has more than one @Creator", source.leadingTo(marked.get(1)));
        }
        if (marked.size() == 1) {
            return marked(marked.get(0));
        }
        if (type.getKind() == ElementKind.RECORD) {
            return canonicalConstructor();
        }
        return builders.stated().orElseGet(this::natural);
    }

    private Maker marked(ExecutableElement creator) {
        ElementRef place = source.leadingTo(creator);
        if (!context.accessibility().reaches(creator)) {
            return new Maker.None("its @Creator cannot be called by generated code", place);
        }
        if (creator.getKind() == ElementKind.CONSTRUCTOR) {
            return type.getModifiers().contains(Modifier.ABSTRACT)
                    ? new Maker.None("it is abstract", place)
                    : call(creator);
        }
        if (makesTheType(creator)) {
            return call(creator);
        }
        return builders.startedBy(creator)
                .<Maker>map(builder -> builder)
                .orElseGet(() -> new Maker.None(
                        "its @Creator returns neither " + type.getSimpleName() + " nor a builder of it", place));
    }

    private Maker natural() {
        boolean isAbstract = type.getModifiers().contains(Modifier.ABSTRACT);
        List<ExecutableElement> usable = constructors()
                .filter(constructor -> !isAbstract && context.accessibility().reaches(constructor))
                .toList();
        boolean plain = usable.stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty());
        List<ExecutableElement> withParameters = usable.stream()
                .filter(constructor -> !constructor.getParameters().isEmpty())
                .toList();
        if (plain && (withParameters.isEmpty() || canBeSet())) {
            return new Maker.NoArguments();
        }
        Optional<Maker> builder =
                builders.natural().or(() -> usable.isEmpty() && !isAbstract ? factory() : Optional.empty());
        // a constructor that is not public is there for the builder, which may know defaults
        boolean meant = withParameters.size() == 1
                && (builder.isEmpty() || withParameters.get(0).getModifiers().contains(Modifier.PUBLIC));
        return meant ? call(withParameters.get(0)) : builder.orElseGet(() -> none(isAbstract, withParameters));
    }

    /** The only static method that makes the type, if it takes all that it holds, as Lombok writes it. */
    private Optional<Maker> factory() {
        List<ExecutableElement> factories = staticMethods()
                .filter(method ->
                        makesTheType(method) && context.accessibility().reaches(method))
                .filter(method -> !method.getParameters().isEmpty())
                .toList();
        return factories.size() == 1 && takesAll(factories.get(0))
                ? Optional.of(call(factories.get(0)))
                : Optional.empty();
    }

    /** A field that it does not take would be lost. */
    private boolean takesAll(ExecutableElement factory) {
        List<String> taken =
                factory.getParameters().stream().map(this::property).toList();
        return taken.stream().allMatch(this::hasMember)
                && ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .filter(field -> !field.getModifiers().contains(Modifier.STATIC)
                                && !field.getModifiers().contains(Modifier.TRANSIENT))
                        .allMatch(field -> taken.contains(field.getSimpleName().toString()));
    }

    private Maker none(boolean isAbstract, List<ExecutableElement> constructors) {
        if (isAbstract) {
            return new Maker.None("it is abstract", source);
        }
        if (!constructors.isEmpty()) {
            return new Maker.None(
                    "it has " + constructors.size() + " constructors with parameters, and none is marked @Creator",
                    source);
        }
        boolean allPrivate = constructors()
                .allMatch(constructor -> constructor.getModifiers().contains(Modifier.PRIVATE));
        return new Maker.None(
                "generated code cannot call its constructor, which is " + (allPrivate ? "private" : "not public"),
                source);
    }

    private Maker canonicalConstructor() {
        List<String> components = type.getRecordComponents().stream()
                .map(RecordComponentElement::getSimpleName)
                .map(Object::toString)
                .toList();
        return constructors()
                .filter(constructor -> isCanonical(constructor))
                .filter(constructor -> context.accessibility().reaches(constructor))
                .findFirst()
                .<Maker>map(constructor -> new Maker.Call(constructor, components))
                .orElseGet(
                        () -> new Maker.None("its canonical constructor cannot be called by generated code", source));
    }

    private boolean isCanonical(ExecutableElement constructor) {
        List<? extends RecordComponentElement> components = type.getRecordComponents();
        List<? extends VariableElement> parameters = constructor.getParameters();
        if (components.size() != parameters.size()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (!context.types()
                    .isSameType(components.get(i).asType(), parameters.get(i).asType())) {
                return false;
            }
        }
        return true;
    }

    private Maker call(ExecutableElement executable) {
        return new Maker.Call(
                executable,
                executable.getParameters().stream().map(this::property).toList());
    }

    /** The property that a parameter takes: the one that it is named like, or that an annotation names. */
    private String property(VariableElement parameter) {
        String name = parameter.getSimpleName().toString();
        return Jackson.find(ElementRef.of(parameter), "JsonProperty")
                .map(use -> use.text("value"))
                .filter(stated -> !hasMember(name) && hasMember(stated))
                .orElse(name);
    }

    private boolean hasMember(String property) {
        return !property.isEmpty()
                && Hierarchy.of(type).stream()
                        .flatMap(part -> part.getEnclosedElements().stream())
                        .anyMatch(member -> member.getSimpleName().contentEquals(property)
                                || (member instanceof ExecutableElement method
                                        && AccessorName.ofGetter(method)
                                                .filter(property::equals)
                                                .isPresent()));
    }

    /** Whether a property can be set; otherwise a constructor without parameters makes only empty objects. */
    private boolean canBeSet() {
        return Hierarchy.of(type).stream()
                .flatMap(part -> part.getEnclosedElements().stream())
                .filter(member -> context.accessibility().reaches(member))
                .anyMatch(member -> isSetter(member) || isOpenField(member));
    }

    private static boolean isSetter(Element member) {
        return member instanceof ExecutableElement method
                && method.getKind() == ElementKind.METHOD
                && AccessorName.ofSetter(method).isPresent();
    }

    private static boolean isOpenField(Element member) {
        return member.getKind() == ElementKind.FIELD
                && member.getModifiers().contains(Modifier.PUBLIC)
                && !member.getModifiers().contains(Modifier.STATIC)
                && !member.getModifiers().contains(Modifier.FINAL);
    }

    private boolean makesTheType(ExecutableElement method) {
        return context.types()
                .isSameType(
                        context.types().erasure(method.getReturnType()),
                        context.types().erasure(type.asType()));
    }

    private boolean isMarked(ExecutableElement executable) {
        ElementRef place = ElementRef.of(executable);
        return AnnotationReader.find(place, Creator.class).isPresent()
                || Jackson.find(place, "JsonCreator")
                        .filter(use -> !use.constant("mode").equals("DISABLED"))
                        .isPresent();
    }

    private Stream<ExecutableElement> constructors() {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream();
    }

    private Stream<ExecutableElement> staticMethods() {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.STATIC));
    }
}
