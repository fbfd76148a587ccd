package dev.espalier.processor.scan;

import dev.espalier.annotation.UnknownFields;
import dev.espalier.processor.diagnostic.DocumentProblem;
import dev.espalier.processor.model.JavaType;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.TypeModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Reads records and classes: the document itself, and the objects inside it, each type once. */
final class ObjectScanner {

    private final ScanContext context;
    private final PropertyScanner properties;
    private final SubtypeScanner subtypes;
    private final Constructions constructions;
    private final PropertyMembers members;
    private final Map<JavaType, TypeModel> known = new HashMap<>();
    private final Deque<JavaType> path = new ArrayDeque<>();
    private final Deque<JavaType> begun = new ArrayDeque<>();
    private boolean recursive;

    ObjectScanner(ScanContext context) {
        this.context = context;
        this.properties = new PropertyScanner(context, new TypeClassifier(context, this));
        this.subtypes = new SubtypeScanner(context, this);
        this.constructions = new Constructions(context);
        this.members = new PropertyMembers(context);
    }

    /** The document. */
    Optional<ObjectModel> document(ElementRef source) {
        DeclaredType document = (DeclaredType) context.document().asType();
        new JacksonCheck(context).checkAlone(context.document(), source);
        return structure(document, source) instanceof TypeModel.Structure structure
                ? Optional.of(recursive ? Recursion.unrolled(structure.object(), known, context) : structure.object())
                : Optional.empty();
    }

    /** An object type at a property that says how often it may hold itself, so that it closes no circle. */
    TypeModel reference(DeclaredType type, ElementRef source, int depth) {
        recursive = true;
        JavaType name = JavaTypes.of(type);
        if (!begun.contains(name)) {
            List<JavaType> outer = List.copyOf(path);
            path.clear();
            TypeModel read = structure(type, source);
            path.addAll(outer);
            if (read instanceof TypeModel.Unmappable) {
                return read;
            }
        }
        return new TypeModel.Recursive(name, depth);
    }

    /** An object type that was found at a property. */
    TypeModel structure(DeclaredType type, ElementRef source) {
        JavaType name = JavaTypes.of(type);
        if (path.contains(name)) {
            context.diagnostics().report(DocumentProblem.RECURSIVE_OBJECT, source, circle(name), "be infinite");
            return new TypeModel.Unmappable(name.spelling());
        }
        TypeModel read = known.get(name);
        if (read == null) {
            path.addLast(name);
            begun.addLast(name);
            TypeElement element = (TypeElement) type.asElement();
            read = read(type, element.equals(source.element()) ? source : source.leadingTo(element));
            path.removeLast();
            begun.removeLast();
            known.put(name, read);
        }
        return read;
    }

    private TypeModel read(DeclaredType type, ElementRef source) {
        TypeElement element = (TypeElement) type.asElement();
        context.using(source);
        context.checkJackson(element, source);
        if (element.getSuperclass().getKind() == TypeKind.ERROR) {
            return context.unresolved(element.getSuperclass(), source);
        }
        Optional<TypeElement> raw = Hierarchy.of(element).stream()
                .filter(part -> Hierarchy.extendsRaw(part))
                .findFirst();
        if (raw.isPresent()) {
            TypeElement parent = (TypeElement) ((DeclaredType) raw.get().getSuperclass()).asElement();
            return context.open(parent.getTypeParameters().get(0), parent.asType(), source);
        }
        if (element.getNestingKind().isNested() && !element.getModifiers().contains(Modifier.STATIC)) {
            return constructions.refuse(
                    element, source, "it is an inner class, which needs an instance of the class around it");
        }
        return SubtypeDeclarations.isOpen(element) ? subtypes.scan(type, source) : concrete(type, source);
    }

    /** A type whose objects are of no other type, or not meant to be here. */
    TypeModel concrete(DeclaredType type, ElementRef source) {
        TypeElement element = (TypeElement) type.asElement();
        Maker maker = Makers.of(element, source, context);
        if (isUnknown(element, maker)) {
            ElementRef place = source.origin() == null ? source : source.origin();
            context.diagnostics().report(DocumentProblem.OPEN_HIERARCHY, place, element.getSimpleName());
            return new TypeModel.Unmappable(element.getSimpleName().toString());
        }
        if (maker instanceof Maker.None none) {
            return constructions.refuse(element, none.place(), none.reason());
        }
        boolean isRecord = element.getKind() == ElementKind.RECORD;
        int reported = context.diagnostics().all().size();
        List<PropertyModel> found = isRecord ? recordProperties(type, source) : properties(type, maker, source);
        boolean empty = found.isEmpty() && context.diagnostics().all().size() > reported;
        if (empty || !constructions.isComplete(element, maker, found, source)) {
            return new TypeModel.Unmappable(element.getSimpleName().toString());
        }
        return new TypeModel.Structure(new ObjectModel(
                JavaNames.of(element),
                type.getTypeArguments().stream().map(JavaTypes::of).toList(),
                Constructions.of(maker),
                found,
                refusesUnknownFields(element),
                source));
    }

    /** What the type says of fields that it does not declare, or else the document. */
    private boolean refusesUnknownFields(TypeElement type) {
        return Stream.of(type, context.document())
                .flatMap(place -> AnnotationReader.find(ElementRef.of(place), UnknownFields.class).stream())
                .findFirst()
                .filter(use -> use.constant("value").equals("FAIL"))
                .isPresent();
    }

    /** Whether objects may be of classes that nobody has declared. */
    private boolean isUnknown(TypeElement type, Maker maker) {
        return maker instanceof Maker.None none
                && none.place().element().equals(type)
                && type.getModifiers().contains(Modifier.ABSTRACT)
                && !type.equals(context.document());
    }

    private List<PropertyModel> recordProperties(DeclaredType type, ElementRef source) {
        List<PropertyCandidate> candidates = RecordProperties.of(type, source, context.types());
        members.check(type, source, candidates.stream().map(PropertyCandidate::places));
        return candidates.stream().map(properties::scan).toList();
    }

    private List<PropertyModel> properties(DeclaredType type, Maker maker, ElementRef source) {
        TypeElement element = (TypeElement) type.asElement();
        PropertyAccessors accessors = new PropertyAccessors(type, maker, context);
        List<PropertyModel> found = new ArrayList<>();
        Collection<BeanProperty> candidates = BeanProperties.of(element, maker.names(), context.accessibility());
        members.check(type, source, candidates.stream().map(property -> accessors.places(property, source)));
        for (BeanProperty property : candidates) {
            if (property.isTransient() || isLeftOut(property, maker, source)) {
                continue;
            }
            accessors
                    .candidate(property, source)
                    .map(properties::scan)
                    .ifPresentOrElse(
                            found::add,
                            () -> reportIfAnnotated(property, element, accessors.missingPart(property), source));
        }
        return found;
    }

    /** An ignored property counts only where its value is asked for. */
    private static boolean isLeftOut(BeanProperty property, Maker maker, ElementRef source) {
        boolean asked = maker instanceof Maker.Call call && call.parameters().contains(property.name());
        return !asked && PropertyScanner.isIgnored(property.name(), property.places(source));
    }

    /** A getter alone may well be a computed value, but not if the user has said how to map it. */
    private void reportIfAnnotated(BeanProperty property, TypeElement type, String missing, ElementRef source) {
        property.places(source).stream()
                .filter(PropertyScanner::isAnnotated)
                .findFirst()
                .ifPresent(place -> constructions.refuse(type, place, missing));
    }

    private String circle(JavaType back) {
        String way = path.stream()
                .dropWhile(type -> !type.equals(back))
                .map(JavaType::spelling)
                .collect(Collectors.joining(" -> "));
        return way + " -> " + back.spelling();
    }
}
