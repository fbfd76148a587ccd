package dev.espalier.processor.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.JavaName;
import dev.espalier.processor.model.Visibility;
import javax.lang.model.element.Modifier;

/** What all generated sources have in common. */
final class SourceFiles {

    private SourceFiles() {}

    /** A class for a document. */
    static TypeSpec.Builder classBuilder(JavaName name, DocumentModel document) {
        return internalClassBuilder(name, document).addAnnotation(RuntimeTypes.NULL_MARKED);
    }

    /** A class for a document that only generated code sees, so that its nullness is nobody's to check. */
    static TypeSpec.Builder internalClassBuilder(JavaName name, DocumentModel document) {
        return marked(TypeSpec.classBuilder(name.simpleName()).addModifiers(Modifier.FINAL), document);
    }

    /** An interface for a document. */
    static TypeSpec.Builder interfaceBuilder(JavaName name, DocumentModel document) {
        return marked(TypeSpec.interfaceBuilder(name.simpleName()), document).addAnnotation(RuntimeTypes.NULL_MARKED);
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
        return new GeneratedFile.Source(name, AsciiLiterals.in(SourceLayout.of(text)));
    }

    /** Says who wrote it; and that nobody is there to be warned, should the document have deprecated parts. */
    private static TypeSpec.Builder marked(TypeSpec.Builder type, DocumentModel document) {
        if (document.deprecated()) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        return type.addAnnotation(RuntimeTypes.GENERATED);
    }
}
