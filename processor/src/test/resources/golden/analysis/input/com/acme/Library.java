package com.acme;

import dev.espalier.annotation.Analysis;
import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.Normalizer;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.TokenFilter;

@TokenFilter(
        name = "prefixes",
        type = "edge_ngram",
        settings = {@Setting(name = "min_gram", value = "2"), @Setting(name = "max_gram", value = "12")})
@Analyzer(
        name = "as_you_type",
        filters = {"lowercase", "prefixes"})
@Analyzer(
        name = "labels",
        type = "pattern",
        settings = {@Setting(name = "pattern", value = ","), @Setting(name = "stopwords", value = "_none_")})
@Normalizer(
        name = "folded",
        filters = {"lowercase", "asciifolding"})
@Analysis(SearchText.class)
@IndexSettings(shards = 3, replicas = 0)
@Document(index = "libraries")
record Library(
        @Id String id,
        @TextField(analyzer = "titles")
        @TextField(subField = "typed", analyzer = "as_you_type", searchAnalyzer = "standard")
        @KeywordField(subField = "raw", normalizer = "folded")
        String title,
        @TextField(analyzer = "packages") String module,
        @TextField(analyzer = "labels") String labels) {}
