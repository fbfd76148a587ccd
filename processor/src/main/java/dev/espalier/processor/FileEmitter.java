package dev.espalier.processor;

import dev.espalier.processor.source.GeneratedFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes generated files through the compiler. Each names the one type that it was made from, so that an incremental
 * build knows what to make again.
 */
final class FileEmitter {

    private final Filer filer;

    FileEmitter(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes a file.
     *
     * @param file the file
     * @param origin the annotated type
     * @return false if a file of that name exists already
     * @throws UncheckedIOException if it cannot be written
     */
    boolean emit(GeneratedFile file, TypeElement origin) {
        try (Writer writer = writer(create(file, origin), file)) {
            writer.write(file.text());
            return true;
        } catch (FilerException taken) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sources are in the encoding of the build, which the compiler reads them in; what is read later is in UTF-8. */
    private static Writer writer(FileObject created, GeneratedFile file) throws IOException {
        return file instanceof GeneratedFile.Source
                ? created.openWriter()
                : new OutputStreamWriter(created.openOutputStream(), StandardCharsets.UTF_8);
    }

    private FileObject create(GeneratedFile file, TypeElement origin) throws IOException {
        if (file instanceof GeneratedFile.Source source) {
            return filer.createSourceFile(source.type().qualifiedName(), origin);
        }
        GeneratedFile.Resource resource = (GeneratedFile.Resource) file;
        return filer.createResource(StandardLocation.CLASS_OUTPUT, "", resource.path(), origin);
    }
}
