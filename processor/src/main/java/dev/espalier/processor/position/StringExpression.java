package dev.espalier.processor.position;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/** Finds the characters of a string in the constant expression that it comes from: literals, sums and names of constants. */
final class StringExpression {

    private final Trees trees;

    StringExpression(Trees trees) {
        this.trees = trees;
    }

    /**
     * A place in a source file.
     *
     * @param unit the file
     * @param offset from its start
     */
    record Found(CompilationUnitTree unit, int offset) {}

    /**
     * Where a character comes from.
     *
     * @param path an expression
     * @param text its value
     * @param offset the index of the character
     * @return the place of the character itself, or of the name of the constant that it is a part of
     */
    Optional<Found> find(TreePath path, String text, int offset) {
        Tree tree = path.getLeaf();
        if (tree instanceof ParenthesizedTree parenthesized) {
            return find(new TreePath(path, parenthesized.getExpression()), text, offset);
        }
        if (tree instanceof BinaryTree sum) {
            return findIn(sum, path, text, offset);
        }
        if (tree instanceof LiteralTree) {
            return literal(path, text, offset);
        }
        return constant(path).flatMap(there -> find(there, text, offset)).or(() -> start(path));
    }

    private Optional<Found> findIn(BinaryTree sum, TreePath path, String text, int offset) {
        TreePath left = new TreePath(path, sum.getLeftOperand());
        TreePath right = new TreePath(path, sum.getRightOperand());
        int length = value(left)
                .map(String::length)
                .or(() -> value(right).map(value -> text.length() - value.length()))
                .orElse(-1);
        if (length < 0 || length > text.length()) {
            return start(path);
        }
        return offset < length
                ? find(left, text.substring(0, length), offset)
                : find(right, text.substring(length), offset - length);
    }

    /** The text that an expression stands for, if that can be seen. */
    private Optional<String> value(TreePath path) {
        Tree tree = path.getLeaf();
        if (tree instanceof LiteralTree literal) {
            return Optional.of(String.valueOf(literal.getValue()));
        }
        if (tree instanceof ParenthesizedTree parenthesized) {
            return value(new TreePath(path, parenthesized.getExpression()));
        }
        if (tree instanceof BinaryTree sum && tree.getKind() == Tree.Kind.PLUS) {
            return value(new TreePath(path, sum.getLeftOperand()))
                    .flatMap(left ->
                            value(new TreePath(path, sum.getRightOperand())).map(left::concat));
        }
        return trees.getElement(path) instanceof VariableElement variable && variable.getConstantValue() != null
                ? Optional.of(String.valueOf(variable.getConstantValue()))
                : Optional.empty();
    }

    /** The expression that gives a constant its value, if it has a source. */
    private Optional<TreePath> constant(TreePath path) {
        Element element = trees.getElement(path);
        TreePath declaration = element == null ? null : trees.getPath(element);
        return declaration != null
                        && declaration.getLeaf() instanceof VariableTree variable
                        && variable.getInitializer() != null
                ? Optional.of(new TreePath(declaration, variable.getInitializer()))
                : Optional.empty();
    }

    private Optional<Found> literal(TreePath path, String text, int offset) {
        Optional<Found> start = start(path);
        return start.flatMap(found -> LiteralSum.find(source(found), found.offset(), text, offset)
                        .map(place -> new Found(found.unit(), place)))
                .or(() -> start);
    }

    private static CharSequence source(Found place) {
        try {
            return place.unit().getSourceFile().getCharContent(true);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private Optional<Found> start(TreePath path) {
        long start = trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), path.getLeaf());
        return start < 0 ? Optional.empty() : Optional.of(new Found(path.getCompilationUnit(), (int) start));
    }
}
