package com.acme;

import dev.espalier.annotation.Analyzer;
import dev.espalier.annotation.IndexSettings;

/** How indexes of this company are set up. Annotations may refer to each other. */
@OfThisCompany
@Analyzer(
        name = "folded_english",
        filters = {"lowercase", "asciifolding", "porter_stem"})
@IndexSettings(shards = 2, replicas = 0)
@interface OfThisCompany {}
