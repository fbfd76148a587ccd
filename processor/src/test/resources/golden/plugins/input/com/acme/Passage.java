package com.acme;

import dev.espalier.annotation.AnnotatedTextField;
import dev.espalier.annotation.CollationAlternate;
import dev.espalier.annotation.CollationCase;
import dev.espalier.annotation.CollationDecomposition;
import dev.espalier.annotation.CollationStrength;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.IcuCollationKeywordField;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexOptions;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.Murmur3Field;
import dev.espalier.annotation.RequiresPlugin;
import dev.espalier.annotation.SemanticField;

/** A document with the field types of plugins. */
@RequiresPlugin({"analysis-icu", "mapper-annotated-text", "mapper-murmur3"})
@Document(index = "passages")
public record Passage(
        @Id String id,
        @AnnotatedTextField(analyzer = "standard", indexOptions = IndexOptions.OFFSETS, positionIncrementGap = 10)
                String text,
        @KeywordField
                @IcuCollationKeywordField(
                        subField = "sorted",
                        language = "de",
                        country = "AT",
                        strength = CollationStrength.SECONDARY,
                        decomposition = CollationDecomposition.CANONICAL,
                        alternate = CollationAlternate.NON_IGNORABLE,
                        caseLevel = true,
                        caseFirst = CollationCase.UPPER,
                        numeric = true,
                        index = false)
                @Murmur3Field(subField = "hash")
                String author,
        @IcuCollationKeywordField(variant = "@collation=phonebook", language = "de", ignoreAbove = 100) String publisher,
        @SemanticField(modelId = "ZoW5", searchModelId = "aBc7", rawFieldType = "match_only_text") String meaning) {}
