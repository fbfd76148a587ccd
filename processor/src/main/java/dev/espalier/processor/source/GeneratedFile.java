package dev.espalier.processor.source;

import dev.espalier.processor.model.JavaName;

/** A file to be written, with its text. */
public sealed interface GeneratedFile {

    /** The name in messages: of the type, or the path. */
    String name();

    /** The whole content. */
    String text();

    /** The source of a type. */
    record Source(JavaName type, String text) implements GeneratedFile {

        @Override
        public String name() {
            return type.simpleName();
        }
    }

    /** A resource beside the class files; the path is relative to their root. */
    record Resource(String path, String text) implements GeneratedFile {

        @Override
        public String name() {
            return path;
        }
    }
}
