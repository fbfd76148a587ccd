package com.acme;

import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.CharFilter;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TokenFilter;
import dev.espalier.annotation.Tokenizer;

/** How texts of this application are searched. */
@CharFilter(
        name = "signs",
        type = "mapping",
        settings = @Setting(
                name = "mappings",
                value = {"& => and", "+ => plus"}))
@TokenFilter(
        name = "english_stems",
        type = "stemmer",
        settings = @Setting(name = "language", value = "english"))
@Tokenizer(
        name = "folders",
        type = "path_hierarchy",
        settings = {@Setting(name = "delimiter", value = "."), @Setting(name = "reverse", value = "true")})
@Analyzer(
        name = "titles",
        charFilters = {"signs", "html_strip"},
        filters = {"lowercase", "asciifolding", "english_stems"},
        positionIncrementGap = 10)
@Analyzer(name = "packages", tokenizer = "folders")
final class SearchText {}
