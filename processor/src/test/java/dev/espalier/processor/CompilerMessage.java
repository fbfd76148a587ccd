package dev.espalier.processor;

import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A message of the compiler.
 *
 * @param kind error, warning or note
 * @param path the source file, empty if there is none
 * @param line from 1
 * @param column from 1
 * @param text the message
 */
public record CompilerMessage(Diagnostic.Kind kind, String path, long line, long column, String text) {

    static CompilerMessage of(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject file = diagnostic.getSource();
        return new CompilerMessage(
                diagnostic.getKind(),
                file == null ? "" : file.toUri().getPath().substring(1),
                diagnostic.getLineNumber(),
                diagnostic.getColumnNumber(),
                diagnostic.getMessage(Locale.ROOT));
    }

    /** The code in front of a message of this processor; empty for the compiler's own. */
    String code() {
        return text.startsWith("[") ? text.substring(1, text.indexOf(']')) : "";
    }
}
