package dev.espalier.processor.position;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.espalier.processor.scan.ElementRef;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * Finds the annotations of a type that stands several times on one element. The compiler keeps them in a container that
 * it makes itself, and knows no place for what is inside of it; but they are there in the order of the source.
 */
final class RepeatedAnnotations {

    private final Trees trees;
    private final TreePath declaration;

    /** Those on the declaration of an element. */
    RepeatedAnnotations(Trees trees, TreePath declaration) {
        this.trees = trees;
        this.declaration = declaration;
    }

    /** The tree of an annotation or a value in one; empty if it is not inside of such a container. */
    Optional<TreePath> find(ElementRef place) {
        Object sought = place.value() == null ? place.annotation() : place.value();
        return place.element().getAnnotationMirrors().stream()
                .filter(container ->
                        written(container.getAnnotationType().asElement()).isEmpty())
                .flatMap(this::contained)
                .flatMap(annotation -> in(annotation.tree(), annotation.mirror(), sought))
                .map(tree -> new TreePath(declaration, tree))
                .findFirst();
    }

    private record Written(AnnotationMirror mirror, AnnotationTree tree) {}

    private Stream<Written> contained(AnnotationMirror container) {
        List<AnnotationMirror> mirrors = container.getElementValues().values().stream()
                .flatMap(value -> elements(value).stream())
                .map(AnnotationValue::getValue)
                .filter(AnnotationMirror.class::isInstance)
                .map(AnnotationMirror.class::cast)
                .toList();
        List<? extends AnnotationTree> written = mirrors.isEmpty()
                ? List.of()
                : written(mirrors.get(0).getAnnotationType().asElement());
        return written.size() == mirrors.size()
                ? IntStream.range(0, mirrors.size()).mapToObj(i -> new Written(mirrors.get(i), written.get(i)))
                : Stream.empty();
    }

    /** The annotations of a type that the source has on the element. */
    private List<? extends AnnotationTree> written(Element type) {
        return modifiers(declaration.getLeaf()).stream()
                .flatMap(modifiers -> modifiers.getAnnotations().stream())
                .filter(annotation -> type.equals(trees.getElement(
                        new TreePath(new TreePath(declaration, annotation), annotation.getAnnotationType()))))
                .toList();
    }

    private static Optional<ModifiersTree> modifiers(Tree tree) {
        if (tree instanceof ClassTree type) {
            return Optional.of(type.getModifiers());
        } else if (tree instanceof MethodTree method) {
            return Optional.of(method.getModifiers());
        }
        return tree instanceof VariableTree variable ? Optional.of(variable.getModifiers()) : Optional.empty();
    }

    private Stream<ExpressionTree> in(AnnotationTree tree, AnnotationMirror mirror, Object sought) {
        return mirror == sought
                ? Stream.of(tree)
                : tree.getArguments().stream().flatMap(argument -> inArgument(argument, mirror, sought));
    }

    private Stream<ExpressionTree> inArgument(ExpressionTree argument, AnnotationMirror mirror, Object sought) {
        boolean named = argument instanceof AssignmentTree;
        String name = named ? ((AssignmentTree) argument).getVariable().toString() : "value";
        ExpressionTree expression = named ? ((AssignmentTree) argument).getExpression() : argument;
        return mirror.getElementValues().entrySet().stream()
                .filter(value -> value.getKey().getSimpleName().contentEquals(name))
                .map(Map.Entry<? extends ExecutableElement, ? extends AnnotationValue>::getValue)
                .flatMap(value -> inValue(expression, value, sought));
    }

    private Stream<ExpressionTree> inValue(ExpressionTree tree, AnnotationValue value, Object sought) {
        if (value == sought) {
            return Stream.of(tree);
        }
        if (value.getValue() instanceof AnnotationMirror mirror) {
            return tree instanceof AnnotationTree annotation ? in(annotation, mirror, sought) : Stream.empty();
        }
        List<? extends AnnotationValue> elements = elements(value);
        List<? extends ExpressionTree> written = elements(tree);
        return IntStream.range(0, Math.min(elements.size(), written.size()))
                .mapToObj(i -> inValue(written.get(i), elements.get(i), sought))
                .flatMap(found -> found);
    }

    private static List<? extends AnnotationValue> elements(AnnotationValue value) {
        return value.getValue() instanceof List<?> elements
                ? elements.stream()
                        .map(element -> element instanceof AnnotationValue inner ? inner : null)
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    /** A list of one may be written without braces. */
    private static List<? extends ExpressionTree> elements(ExpressionTree tree) {
        return tree instanceof NewArrayTree array ? array.getInitializers() : List.of(tree);
    }
}
