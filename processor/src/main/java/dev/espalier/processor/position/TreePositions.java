package dev.espalier.processor.position;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.espalier.processor.scan.ElementRef;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.Diagnostic.Kind;

/** Positions from the syntax trees of javac. Loaded only where they are there. */
final class TreePositions implements Positions {

    private final Trees trees;

    private TreePositions(Trees trees) {
        this.trees = trees;
    }

    /**
     * The trees of a compiler.
     *
     * @throws IllegalArgumentException if it is not javac, or not directly
     */
    static Positions of(ProcessingEnvironment environment) {
        return new TreePositions(Trees.instance(environment));
    }

    @Override
    public Optional<SourceSpot> inText(ElementRef value, String text, int offset) {
        TreePath path = path(value);
        if (path == null || !(path.getLeaf() instanceof ExpressionTree)) {
            return Optional.empty();
        }
        return new StringExpression(trees).find(path, text, offset).flatMap(TreePositions::spot);
    }

    @Override
    public long offset(ElementRef place) {
        TreePath path = path(place);
        return path == null
                ? -1
                : trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), path.getLeaf());
    }

    @Override
    public boolean lacksAnnotation(Element element) {
        return Positions.hasUnknownMirror(element) || new UnknownAnnotations(trees).areOn(withTree(element));
    }

    @Override
    public boolean print(Kind kind, String text, ElementRef place) {
        Optional<TreePath> repeated = repeated(place);
        repeated.ifPresent(path -> trees.printMessage(kind, text, path.getLeaf(), path.getCompilationUnit()));
        return repeated.isPresent();
    }

    private TreePath path(ElementRef place) {
        return repeated(place)
                .orElseGet(() -> trees.getPath(withTree(place.element()), place.annotation(), place.value()));
    }

    private Optional<TreePath> repeated(ElementRef place) {
        TreePath element = place.annotation() == null ? null : trees.getPath(withTree(place.element()));
        return element == null ? Optional.empty() : new RepeatedAnnotations(trees, element).find(place);
    }

    /** The declaration of a record component is the tree of its field. */
    private static Element withTree(Element element) {
        return element.getKind() != ElementKind.RECORD_COMPONENT
                ? element
                : element.getEnclosingElement().getEnclosedElements().stream()
                        .filter(member -> member.getKind() == ElementKind.FIELD)
                        .map(Element.class::cast)
                        .filter(field -> field.getSimpleName().equals(element.getSimpleName()))
                        .findFirst()
                        .orElse(element);
    }

    private static Optional<SourceSpot> spot(StringExpression.Found found) {
        try {
            String path = found.unit().getSourceFile().getName().replace('\\', '/');
            String file = path.substring(path.lastIndexOf('/') + 1);
            return Optional.of(SourceSpot.of(file, found.unit().getSourceFile().getCharContent(true), found.offset()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
