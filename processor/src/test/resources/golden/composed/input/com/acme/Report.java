package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.FieldNaming;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import java.time.Instant;

@OfThisCompany
@Document(index = "reports", fieldNaming = FieldNaming.SNAKE_CASE)
record Report(
        @Id String reportId,
        @SearchText String shortTitle,
        @KeywordField(name = "sourceURL") String sourceUrl,
        Instant publishedAt,
        Author writtenBy) {

    record Author(String fullName) {}
}
