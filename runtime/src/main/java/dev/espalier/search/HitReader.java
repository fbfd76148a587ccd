package dev.espalier.search;

import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.Json;
import dev.espalier.codec.JsonValue;
import dev.espalier.codec.ValueReader;
import dev.espalier.metamodel.DocumentType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads one hit. A server sends the metadata before the source, so that the document can be read where it stands; a
 * source that comes too early is kept as bytes until the metadata is complete.
 */
final class HitReader<T> {

    private static final PropertyNameMatcher NAMES = Json.matcher(
            "_index",
            "_id",
            "_score",
            "_version",
            "_seq_no",
            "_primary_term",
            "_routing",
            "_source",
            "fields",
            "sort",
            "highlight");
    private static final int INDEX = 0;
    private static final int ID = 1;
    private static final int SCORE = 2;
    private static final int VERSION = 3;
    private static final int SEQUENCE_NUMBER = 4;
    private static final int PRIMARY_TERM = 5;
    private static final int ROUTING = 6;
    private static final int SOURCE = 7;
    private static final int FIELDS = 8;
    private static final int SORT = 9;
    private static final int HIGHLIGHT = 10;

    private static final byte[] EMPTY_SOURCE = "{}".getBytes(StandardCharsets.UTF_8);

    private final DocumentCodec<T> codec;
    private final boolean needsVersion;

    /** Which member the codec reads. */
    private final int content;

    HitReader(DocumentType<T, ?> type) {
        this.codec = type.codec();
        this.needsVersion = type.readsVersion();
        this.content = codec.readsFields() ? FIELDS : SOURCE;
    }

    /**
     * Reads a hit.
     *
     * @param json the parser, on the start of the hit
     * @param likelyIndex the index of the hit before, so that all hits of an index share one String
     */
    Hit<T> read(JsonParser json, String likelyIndex) {
        ValueReader.requireObject("a hit", json);
        String index = "";
        String id = null;
        String routing = null;
        long version = DocumentMetadata.ABSENT;
        long sequenceNumber = DocumentMetadata.ABSENT;
        long primaryTerm = DocumentMetadata.ABSENT;
        OptionalDouble score = OptionalDouble.empty();
        SortValues sortValues = SortValues.none();
        Map<String, List<String>> highlights = Map.of();
        Map<String, JsonValue> further = Map.of();
        T document = null;
        byte[] earlySource = EMPTY_SOURCE;
        int name;
        while ((name = json.nextNameMatch(NAMES)) != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (json.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            if (name == content) {
                ValueReader.requireObject("the source of a document", json);
                if (id == null || (needsVersion && version == DocumentMetadata.ABSENT)) {
                    earlySource = copy(json);
                } else {
                    document =
                            codec.read(json, new DocumentMetadata(id, routing, version, sequenceNumber, primaryTerm));
                }
                continue;
            }
            switch (name) {
                case INDEX -> index = isText(json, likelyIndex) ? likelyIndex : json.getString();
                case ID -> id = json.getString();
                case SCORE -> score = OptionalDouble.of(ValueReader.readDouble(json));
                case VERSION -> version = ValueReader.readLong(json, DocumentMetadata.ABSENT);
                case SEQUENCE_NUMBER -> sequenceNumber = ValueReader.readLong(json, DocumentMetadata.ABSENT);
                case PRIMARY_TERM -> primaryTerm = ValueReader.readLong(json, DocumentMetadata.ABSENT);
                case ROUTING -> routing = json.getString();
                case SORT -> sortValues = SortValues.read(json);
                case HIGHLIGHT -> highlights = HighlightsReader.read(json);
                case SOURCE -> json.skipChildren();
                default -> {
                    if (json.currentToken().isStructStart()) {
                        if (further.isEmpty()) {
                            further = new LinkedHashMap<>();
                        }
                        further.put(json.currentName(), JsonValue.readCurrent(json));
                    }
                }
            }
        }
        if (document == null) {
            document = read(earlySource, new DocumentMetadata(id, routing, version, sequenceNumber, primaryTerm));
        }
        return new Hit<>(index, orEmpty(id), score, document, sortValues, highlights, further);
    }

    private static boolean isText(JsonParser json, String text) {
        if (json.getStringLength() != text.length()) {
            return false;
        }
        char[] characters = json.getStringCharacters();
        int offset = json.getStringOffset();
        for (int i = 0; i < text.length(); i++) {
            if (characters[offset + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String orEmpty(@Nullable String id) {
        return id == null ? "" : id;
    }

    private static byte[] copy(JsonParser json) {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (JsonGenerator generator = Json.generator(copy)) {
            generator.copyCurrentStructureExact(json);
        }
        return copy.toByteArray();
    }

    private T read(byte[] source, DocumentMetadata metadata) {
        try (JsonParser json = Json.parser(source)) {
            json.nextToken();
            return codec.read(json, metadata);
        }
    }
}
