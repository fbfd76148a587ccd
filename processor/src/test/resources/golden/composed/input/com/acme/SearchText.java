package com.acme;

import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.TextField;

/** English text that sorts, too. */
@TextField(analyzer = "folded_english")
@KeywordField(subField = "raw")
@interface SearchText {}
