package dev.espalier.processor.validation.index;

import dev.espalier.processor.diagnostic.AnalysisProblem;
import dev.espalier.processor.diagnostic.Diagnostics;
import dev.espalier.processor.model.DocumentModel;
import dev.espalier.processor.model.FieldMapping;
import dev.espalier.processor.model.ObjectModel;
import dev.espalier.processor.model.PropertyModel;
import dev.espalier.processor.model.StatedSetting;
import dev.espalier.schema.Dialect;
import dev.espalier.schema.FieldType;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The limit of the length of names, which servers apply to each part of a name, to those of objects, and to their own fields. */
final class FieldNameLength {

    private static final String LIMIT = "mapping.field_name_length.limit";

    /** The longest of the fields that each index has. */
    private static final String OF_THE_SERVER = "_data_stream_timestamp";

    /** What OpenSearch puts behind the full name of a text for the fields that it makes of it. */
    private static final String PREFIXES = "._index_prefix";

    private final DocumentModel document;
    private final boolean openSearch;

    private FieldNameLength(DocumentModel document) {
        this.document = document;
        this.openSearch = document.target().includes(Dialect.OPENSEARCH);
    }

    static void validate(DocumentModel document, Diagnostics diagnostics) {
        document.index()
                .definition()
                .setting(LIMIT)
                .filter(limit -> limit.value().matches("\\d{1,9}"))
                .ifPresent(limit -> validate(document, limit, diagnostics));
    }

    private static void validate(DocumentModel document, StatedSetting stated, Diagnostics diagnostics) {
        int limit = Integer.parseInt(stated.value());
        Optional<String> longer = Stream.concat(Stream.of(OF_THE_SERVER), new FieldNameLength(document).names())
                .filter(name -> name.length() > limit)
                .findFirst();
        longer.ifPresent(name -> diagnostics.report(
                AnalysisProblem.WRONG_INDEX_SETTING,
                stated.source(),
                "'" + stated.name() + "' is " + limit + ", and the name '" + name + "'"
                        + (name.equals(OF_THE_SERVER) ? ", of a field that each index has," : "") + " has "
                        + name.length() + " characters",
                "raise it to " + name.length() + " at least"));
    }

    private Stream<String> names() {
        Stream<String> aliases = document.root().aliases().stream()
                .flatMap(alias -> parts(alias.name().value()));
        Stream<String> derived = document.root().runtimeFields().stream()
                .filter(field -> openSearch)
                .map(field -> field.name().value());
        return Stream.of(fields(document.object(), "", document.root().isFlat()), aliases, derived)
                .flatMap(names -> names);
    }

    private Stream<String> fields(ObjectModel object, String prefix, boolean flat) {
        return object.fields().stream().flatMap(property -> field(property, prefix, flat));
    }

    private Stream<String> field(PropertyModel property, String prefix, boolean flat) {
        String path = prefix + property.fieldName();
        Stream<String> own = flat ? Stream.of(property.fieldName()) : parts(property.fieldName());
        Stream<String> more = property.field().subFields().stream()
                .flatMap(field ->
                        Stream.concat(Stream.of(field.name()), made(field.mapping(), path + "." + field.name())));
        boolean inner = property.field().states("subobjects", false);
        Stream<String> inside = property.object().stream().flatMap(object -> fields(object, path + ".", inner));
        return Stream.of(own, made(property.field(), path), more, inside).flatMap(names -> names);
    }

    private Stream<String> made(FieldMapping field, String path) {
        boolean makes = field.type() == FieldType.SEARCH_AS_YOU_TYPE
                || field.parameter("index_prefixes").isPresent()
                || field.states("index_phrases", true);
        return openSearch && makes ? Stream.of(path + PREFIXES) : Stream.empty();
    }

    private static Stream<String> parts(String name) {
        return Arrays.stream(name.split("\\."));
    }
}
