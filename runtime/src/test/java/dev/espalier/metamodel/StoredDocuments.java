package dev.espalier.metamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.DocumentCodec;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.Json;
import dev.espalier.codec.JsonCodecs;
import dev.espalier.codec.RawJson;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.query.Query;
import dev.espalier.query.Sort;
import dev.espalier.search.Search;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.function.Executable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Documents of any form in indexes of any mapping, with what is found of them. */
record StoredDocuments(SearchClient client) {

    private static final KeywordPath<String> ID = new KeywordPath<>(FieldName.of("id"), ValueCodecs.STRING);

    /** An index of some documents, which are JSON in single quotes, {@code id} first; fields besides it are given. */
    DocumentType<Stored, String> hold(String index, String properties, String... documents) {
        return hold("'number_of_replicas':0", index, properties, documents);
    }

    /** An index with settings of its own. */
    DocumentType<Stored, String> hold(String settings, String index, String properties, String[] documents) {
        String definition = ("{'settings':{" + settings + "},'mappings':{'properties':{'id':{'type':'keyword'},"
                        + properties.substring(1) + "}}")
                .replace('\'', '"');
        DocumentType<Stored, String> type = DocumentType.builder(Stored.class, String.class)
                .index(index)
                .codec(new StoredCodec())
                .id(ID)
                // children of a join must lie with their parents
                .routing(document -> "one")
                .definition(() -> definition)
                .notVersioned()
                .build();
        client.indexes().delete(type);
        client.indexes().ensure(type);
        for (String document : documents) {
            client.documents(type).save(new Stored(document.split("'")[3], new RawJson(document.replace('\'', '"'))));
        }
        client.documents(type).refresh();
        return type;
    }

    /** That some documents, in the order of their ids, are found. */
    Executable finds(DocumentType<Stored, String> type, Query query, String... ids) {
        return () -> assertEquals(List.of(ids), order(type, query, ID.asc()), () -> Json.toString(query));
    }

    /** The ids of what is found, in an order. */
    List<String> order(DocumentType<Stored, String> type, Query query, Sort sort) {
        return client.search(Search.of(type).query(query).sort(sort)).documents().stream()
                .map(Stored::id)
                .toList();
    }

    record Stored(String id, RawJson source) {}

    private record StoredCodec() implements DocumentCodec<Stored> {

        @Override
        public String id(Stored document) {
            return document.id();
        }

        @Override
        public void write(JsonGenerator json, Stored document) {
            document.source().writeTo(json);
        }

        @Override
        public Stored read(JsonParser json, DocumentMetadata metadata) {
            RawJson source = JsonCodecs.RAW_JSON.read(json);
            return new Stored(Objects.requireNonNull(metadata.id()), source);
        }
    }
}
