package com.acme;

import dev.espalier.annotation.Analysis;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexAlias;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.IndexSort;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.Similarity;
import dev.espalier.annotation.TextField;
import java.time.Instant;

@IndexSettings(
        refreshInterval = "30s",
        maxResultWindow = 20000,
        sort = {
            @IndexSort(field = "at", order = IndexSort.Order.DESC),
            @IndexSort(field = "source", missing = IndexSort.Missing.FIRST)
        },
        settings = {
            @Setting(name = "mapping.total_fields.limit", value = "100"),
            @Setting(
                    name = "query.default_field",
                    value = {"text", "source"})
        },
        json = """
                {"codec": "best_compression", "analysis": {"analyzer": {"lines": {"type": "pattern", "pattern": "\\\\n"}}}}""")
@IndexAlias(
        name = "errors",
        filter = """
                {"term": {"level": "error"}}""",
        routing = "one",
        searchRouting = "one,two",
        hidden = true)
@IndexAlias(name = "events-to-write", writeIndex = true)
@Similarity(name = "short_texts", type = "BM25", settings = @Setting(name = "b", value = "0.1"))
@Analysis(SearchText.class)
@Document(index = "events")
record Event(
        @Id String id,
        Instant at,
        @KeywordField String source,
        String level,
        @TextField(analyzer = "lines") String text) {}
