package dev.espalier.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.Visibility;
import javax.lang.model.element.Modifier;

/** What all generated sources have in common. */
final class SourceFiles {

    private static final String PROCESSOR = "dev.espalier.processor.DocumentProcessor";

    private SourceFiles() {}

    /** A class that says who wrote it. */
    static TypeSpec.Builder classBuilder(JavaName name) {
        return marked(TypeSpec.classBuilder(name.simpleName()).addModifiers(Modifier.FINAL));
    }

    /** An interface that says who wrote it. */
    static TypeSpec.Builder interfaceBuilder(JavaName name) {
        return marked(TypeSpec.interfaceBuilder(name.simpleName()));
    }

    /** The modifiers of a type that is as visible as its document. */
    static Modifier[] modifiers(Visibility visibility) {
        return visibility == Visibility.PUBLIC ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    /** The file of a type. */
    static GeneratedFile file(JavaName name, TypeSpec type) {
        String text = JavaFile.builder(name.packageName(), type)
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        return new GeneratedFile.Source(name, SourceLayout.of(text));
    }

    private static TypeSpec.Builder marked(TypeSpec.Builder type) {
        return type.addAnnotation(AnnotationSpec.builder(RuntimeTypes.GENERATED)
                        .addMember("value", "$S", PROCESSOR)
                        .build())
                .addAnnotation(RuntimeTypes.NULL_MARKED);
    }
}
