package dev.espalier.conformance.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.conformance.mapping.QueryMatrix.Answer;
import dev.espalier.schema.FieldType;
import dev.espalier.schema.ServerRelease;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of each field type, the check of queries calls those queries errors that servers refuse, and none that find a value:
 * compared with the kept answers of the servers. An alias is not asked about: it has what the field has that it stands for.
 */
class FieldVerdictsTest {

    private static final List<FieldException> EXCEPTIONS = FieldException.all();

    private record Disagreement(ServerRelease release, FieldQuery query, FieldType type, String text) {

        boolean isKnown() {
            return EXCEPTIONS.stream().anyMatch(this::isKnownBy);
        }

        boolean isKnownBy(FieldException exception) {
            return exception.covers(release, query, type);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"elasticsearch:8.19", "elasticsearch:9.4", "opensearch:2.19", "opensearch:3.8"})
    void agreeWithTheServer(String release) {
        assertEquals(
                List.of(),
                disagreements(ServerRelease.parse(release))
                        .filter(disagreement -> !disagreement.isKnown())
                        .map(Disagreement::text)
                        .toList());
    }

    @Test
    void everyExceptionIsOne() {
        Set<String> idle = new TreeSet<>();
        List<Disagreement> all = Stream.of(
                        "elasticsearch:8.19", "elasticsearch:9.4", "opensearch:2.19", "opensearch:3.8")
                .flatMap(release -> disagreements(ServerRelease.parse(release)))
                .toList();
        EXCEPTIONS.stream()
                .filter(exception -> all.stream().noneMatch(disagreement -> disagreement.isKnownBy(exception)))
                .forEach(exception -> idle.add(exception.toString()));
        assertEquals(Set.of(), idle);
    }

    private static Stream<Disagreement> disagreements(ServerRelease release) {
        QueryMatrix matrix = kept(release);
        FieldVerdicts verdicts = new FieldVerdicts(release);
        List<Disagreement> found = new ArrayList<>();
        for (FieldQuery query : FieldQuery.all()) {
            matrix.of(query).forEach((type, answer) -> {
                boolean alarm = verdicts.isError(query, type);
                if (type != FieldType.ALIAS && (alarm ? answer == Answer.FINDS : answer == Answer.REFUSES)) {
                    String text = release + " " + answer.name() + " " + query.name() + " of " + type.typeName();
                    found.add(new Disagreement(release, query, type, text));
                }
            });
        }
        return found.stream();
    }

    private static QueryMatrix kept(ServerRelease release) {
        try {
            return QueryMatrix.parse(Files.readString(QueryMatrix.file(release)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
