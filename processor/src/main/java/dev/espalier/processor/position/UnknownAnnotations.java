package dev.espalier.processor.position;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds annotations in the source of which the compiler knows no type, and which it does not show on the element. */
record UnknownAnnotations(Trees trees) {

    /** Whether there are such on a method, a field or a parameter. */
    boolean areOn(Element element) {
        TreePath path = trees.getPath(element);
        ModifiersTree modifiers = path == null ? null : modifiers(path);
        return modifiers != null
                && modifiers.getAnnotations().stream()
                        .anyMatch(annotation -> isUnknown(annotation, new TreePath(path, modifiers)));
    }

    private static @Nullable ModifiersTree modifiers(TreePath path) {
        if (path.getLeaf() instanceof MethodTree method) {
            return method.getModifiers();
        }
        return path.getLeaf() instanceof VariableTree variable ? variable.getModifiers() : null;
    }

    private boolean isUnknown(AnnotationTree annotation, TreePath modifiers) {
        TypeMirror type =
                trees.getTypeMirror(new TreePath(new TreePath(modifiers, annotation), annotation.getAnnotationType()));
        return type != null && type.getKind() == TypeKind.ERROR;
    }
}
