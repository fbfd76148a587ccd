package dev.espalier.conformance.mapping;

import dev.espalier.schema.FieldType;
import dev.espalier.schema.ServerRelease;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where the check of queries and a server say different things of a field.
 *
 * @param releases servers, or releases of them; {@code *} for all
 * @param queries what is asked
 * @param types field types, or families
 * @param reason why it is so
 */
record FieldException(List<String> releases, List<String> queries, List<String> types, String reason) {

    private static final String TABLE = "field-exceptions.txt";

    static List<FieldException> all() {
        try (InputStream table = FieldException.class.getResourceAsStream(TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(FieldException::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean covers(ServerRelease release, FieldQuery query, FieldType type) {
        return Stream.of("*", release.dialect().id(), release.id()).anyMatch(releases::contains)
                && queries.contains(query.name())
                && Stream.of(type.typeName(), type.family().name().toLowerCase(Locale.ROOT))
                        .anyMatch(types::contains);
    }

    private static FieldException parse(String line) {
        String[] cells = line.split("\\|");
        return new FieldException(list(cells[0]), list(cells[1]), list(cells[2]), cells[3].strip());
    }

    private static List<String> list(String cell) {
        return Stream.of(cell.split(",")).map(String::strip).toList();
    }
}
