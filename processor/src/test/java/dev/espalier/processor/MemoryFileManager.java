package dev.espalier.processor;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Keeps everything that the compiler writes in memory. */
final class MemoryFileManager extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final Map<String, Output> outputs = new TreeMap<>();

    MemoryFileManager(StandardJavaFileManager standard) {
        super(standard);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return output(className.replace('.', '/') + kind.extension, kind);
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String relativeName, FileObject sibling) {
        String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        return output(folder + relativeName, JavaFileObject.Kind.OTHER);
    }

    /** Sources and resources that were written, by path. */
    SortedMap<String, String> texts() {
        return outputs.entrySet().stream()
                .filter(entry -> entry.getValue().getKind() != JavaFileObject.Kind.CLASS)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> new String(entry.getValue().bytes.toByteArray(), StandardCharsets.UTF_8),
                        (first, second) -> second,
                        TreeMap::new));
    }

    /** Class files and resources that were written, by path. */
    Map<String, byte[]> classes() {
        return outputs.entrySet().stream()
                .filter(entry -> entry.getValue().getKind() != JavaFileObject.Kind.SOURCE)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().bytes.toByteArray()));
    }

    private Output output(String path, JavaFileObject.Kind kind) {
        return outputs.getOrDefault(path, new Output(path, kind, outputs));
    }

    /** One file, which exists when it is written. */
    private static final class Output extends SimpleJavaFileObject {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final String path;
        private final Map<String, Output> outputs;

        Output(String path, Kind kind, Map<String, Output> outputs) {
            super(URI.create("memory:///" + path), kind);
            this.path = path;
            this.outputs = outputs;
        }

        @Override
        public OutputStream openOutputStream() {
            outputs.put(path, this);
            return bytes;
        }

        @Override
        public InputStream openInputStream() throws FileNotFoundException {
            checkExists();
            return new ByteArrayInputStream(bytes.toByteArray());
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) throws FileNotFoundException {
            checkExists();
            return bytes.toString(StandardCharsets.UTF_8);
        }

        private void checkExists() throws FileNotFoundException {
            if (!outputs.containsKey(path)) {
                throw new FileNotFoundException(path);
            }
        }
    }
}
