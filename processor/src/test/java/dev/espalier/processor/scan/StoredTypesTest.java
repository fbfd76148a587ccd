package dev.espalier.processor.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.annotation.Document;
import dev.espalier.processor.CompilerHarness;
import dev.espalier.processor.SourceText;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.CollectionKind;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.MapKind;
import dev.espalier.processor.model.OptionalKind;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.ScalarKind;
import dev.espalier.processor.model.TypeModel;
import dev.espalier.schema.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each Java type that can be a property is in one of the documents that the samples bring back from every server. */
class StoredTypesTest {

    private static final Path SAMPLES =
            Path.of("..", "samples", "articles", "src", "test", "java", "dev", "espalier", "samples", "articles");
    private static final List<String> DOCUMENTS =
            List.of("Scalars", "Moments", "Holders", "Spans", "Parts", "Specimen", "Extras");

    /** What not all of the servers of the tests have a field for. */
    private static final Set<ScalarKind> NOWHERE =
            EnumSet.of(ScalarKind.HISTOGRAM, ScalarKind.METRIC_SUMMARY, ScalarKind.FLOATS);

    private static final List<TypeModel> STORED = new ArrayList<>();

    @BeforeAll
    static void scan() throws IOException {
        List<SourceText> sources = new ArrayList<>();
        for (String document : DOCUMENTS) {
            sources.add(SourceText.of(
                    "dev.espalier.samples.articles." + document,
                    Files.readString(SAMPLES.resolve(document + ".java"))));
        }
        CompilerHarness.processingOnlyBy(new ScanningProcessor()).compile(sources.toArray(SourceText[]::new));
    }

    @Test
    void areAllValues() {
        Set<ScalarKind> missing = EnumSet.complementOf(EnumSet.copyOf(NOWHERE));
        missing.removeAll(kinds(STORED.stream()));
        assertEquals(Set.of(), missing);
    }

    @Test
    void areAllPrimitivesWithTheirArrays() {
        Set<String> expected = new TreeSet<>();
        for (ScalarKind kind : ScalarKind.values()) {
            if (kind.hasPrimitive()) {
                expected.add(kind.primitiveName());
                // a byte[] is a value of its own
                expected.add(kind == ScalarKind.BYTE ? ScalarKind.BYTES.className() : kind.primitiveName() + "[]");
            }
        }
        expected.removeAll(STORED.stream().map(TypeModel::spelling).toList());
        assertEquals(Set.of(), expected);
    }

    @Test
    void areAllThatHoldValues() {
        Set<CollectionKind> collections = EnumSet.allOf(CollectionKind.class);
        Set<MapKind> maps = EnumSet.allOf(MapKind.class);
        Set<OptionalKind> optionals = EnumSet.allOf(OptionalKind.class);
        for (TypeModel type : STORED) {
            if (type instanceof TypeModel.Collection collection) {
                collections.remove(collection.kind());
            } else if (type instanceof TypeModel.Entries entries) {
                maps.remove(entries.kind());
            } else if (type instanceof TypeModel.Maybe maybe) {
                optionals.remove(maybe.kind());
            }
        }
        assertEquals(Set.of(), collections);
        assertEquals(Set.of(), maps);
        assertEquals(Set.of(), optionals);
    }

    @Test
    void areRangesOfAllThatHasAnOrder() {
        Set<ScalarKind> bounds = EnumSet.allOf(ScalarKind.class);
        bounds.removeIf(kind -> !HolderTypes.isBound(new TypeModel.Scalar(kind, false)));
        bounds.removeAll(kinds(STORED.stream()
                .filter(TypeModel.Interval.class::isInstance)
                .map(range -> ((TypeModel.Interval) range).bound())));
        assertEquals(Set.of(), bounds);
    }

    private static List<ScalarKind> kinds(Stream<? extends TypeModel> types) {
        return types.filter(TypeModel.Scalar.class::isInstance)
                .map(type -> ((TypeModel.Scalar) type).kind())
                .toList();
    }

    /** A type, and those of the values in it. */
    private static void collect(TypeModel type) {
        STORED.add(type);
        if (type instanceof TypeModel.Collection collection) {
            collect(collection.element());
        } else if (type instanceof TypeModel.Maybe maybe) {
            collect(maybe.value());
        } else if (type instanceof TypeModel.Entries entries) {
            collect(entries.key());
            collect(entries.value());
        } else if (type instanceof TypeModel.Structure structure) {
            structure.object().properties().forEach(property -> collect(property.type()));
        }
    }

    private static final class ScanningProcessor extends AbstractProcessor {

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of(Document.class.getName());
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (var element : round.getElementsAnnotatedWith(Document.class)) {
                ScanResult<DocumentModel> result = new DocumentScanner(processingEnv, Target.DEFAULT)
                        .scan((TypeElement) element, new Diagnostics());
                ((ScanResult.Ready<DocumentModel>) result)
                        .model().properties().stream().map(PropertyModel::type).forEach(StoredTypesTest::collect);
            }
            return false;
        }
    }
}
