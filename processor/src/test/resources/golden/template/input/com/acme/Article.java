package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexAlias;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.IndexTemplate;
import dev.espalier.annotation.TextField;

/** Indexes of articles come from a template that has more than the defaults. */
@IndexTemplate(
        name = "all-articles",
        patterns = {"articles-*", "drafts-*"},
        priority = 600,
        meta = "{\"owner\": \"search team\"}")
@IndexSettings(shards = 2)
@IndexAlias(name = "everything")
@Document(index = "articles", version = 3)
public record Article(@Id String id, @TextField String title) {}
