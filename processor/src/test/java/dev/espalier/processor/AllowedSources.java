package dev.espalier.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Sources with {@code @Allow} added to what is around places in them. No line is added, so that only the columns behind
 * it change.
 *
 * @param sources the sources with it
 * @param inserted where it was added
 */
record AllowedSources(List<SourceText> sources, List<Insertion> inserted) {

    /** How far from a place the annotation stands. */
    enum Level {
        /** On the parameter, property, method or type that the place is in, whichever is the smallest. */
        DECLARATION,
        /** On the outermost type around the place. */
        TYPE,
        /** On the package, which all sources are moved to. */
        PACKAGE
    }

    private record Insertion(String path, long line, long column, int length) {}

    static AllowedSources of(List<SourceText> sources, List<ExpectedProblem> places, String code, Level level) {
        String annotation = "@dev.espalier.annotation.Allow(\"" + code + "\") ";
        List<SourceText> changed = new ArrayList<>();
        List<Insertion> inserted = new ArrayList<>();
        for (SourceText source : sources) {
            // it stands on some of them already, and must not be repeated
            String own = source.text().contains("@Allow(") ? "@Allowed " : annotation;
            String text = level == Level.PACKAGE ? "package allowed; " : own;
            StringBuilder result = new StringBuilder(source.text());
            for (int offset : offsets(source, places, level).descendingSet()) {
                result.insert(offset, text);
                Lines lines = new Lines(source.text());
                inserted.add(new Insertion(source.path(), lines.line(offset), lines.column(offset), text.length()));
            }
            changed.add(SourceText.of(source.path().replaceAll("\\.java$", ""), result.toString()));
        }
        changed.add(SourceText.of(
                "Allowed", (level == Level.PACKAGE ? "package allowed; " : "") + annotation + "@interface Allowed {}"));
        if (level == Level.PACKAGE) {
            changed.add(SourceText.of("package-info", annotation + "package allowed;"));
        }
        return new AllowedSources(List.copyOf(changed), List.copyOf(inserted));
    }

    /** Where what was at a place is now. */
    ExpectedProblem moved(ExpectedProblem problem) {
        long shift = inserted.stream()
                .filter(insertion -> insertion.path().equals(problem.path())
                        && insertion.line() == problem.line()
                        && insertion.column() <= problem.column())
                .mapToLong(Insertion::length)
                .sum();
        return new ExpectedProblem(problem.path(), problem.line(), problem.column() + shift, problem.code());
    }

    private static TreeSet<Integer> offsets(SourceText source, List<ExpectedProblem> places, Level level) {
        if (level == Level.PACKAGE) {
            boolean elsewhere = source.text().startsWith("package ");
            return new TreeSet<>(elsewhere ? Set.of() : Set.of(0));
        }
        List<Declaration> declarations = declarations(source);
        Lines lines = new Lines(source.text());
        TreeSet<Integer> offsets = new TreeSet<>();
        for (ExpectedProblem place : places) {
            if (place.path().equals(source.path())) {
                int offset = lines.offset(place.line(), place.column());
                List<Declaration> around = declarations.stream()
                        .filter(declaration -> declaration.start() <= offset && offset < declaration.end())
                        .toList();
                // from the outside in
                offsets.add(
                        around.get(level == Level.TYPE ? 0 : around.size() - 1).start());
            }
        }
        return offsets;
    }

    private record Declaration(int start, int end) {}

    /** What can be annotated, each before what is inside of it. */
    private static List<Declaration> declarations(SourceText source) {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostic -> {}, List.of("-proc:none"), null, List.of(source));
        try {
            List<Declaration> declarations = new ArrayList<>();
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitClass(ClassTree type, Void nothing) {
                        add(type);
                        return super.visitClass(type, nothing);
                    }

                    @Override
                    public Void visitMethod(MethodTree method, Void nothing) {
                        add(method);
                        return super.visitMethod(method, nothing);
                    }

                    @Override
                    public Void visitVariable(VariableTree variable, Void nothing) {
                        Tree parent = getCurrentPath().getParentPath().getLeaf();
                        if (parent instanceof ClassTree || parent instanceof MethodTree) {
                            add(variable);
                        }
                        return super.visitVariable(variable, nothing);
                    }

                    private void add(Tree tree) {
                        declarations.add(new Declaration((int) positions.getStartPosition(unit, tree), (int)
                                positions.getEndPosition(unit, tree)));
                    }
                }.scan(unit, null);
            }
            return declarations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Lines(String text) {

        int offset(long line, long column) {
            int start = 0;
            for (long before = 1; before < line; before++) {
                start = text.indexOf('\n', start) + 1;
            }
            return start + (int) column - 1;
        }

        long line(int offset) {
            return Stream.of(text.substring(0, offset).split("\n", -1)).count();
        }

        long column(int offset) {
            return offset - text.lastIndexOf('\n', offset - 1);
        }
    }
}
