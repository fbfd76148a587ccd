package com.acme;

import dev.espalier.annotation.DateField;
import dev.espalier.annotation.DateNanosField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.Normalizer;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A document whose fields are read out of columns, and of what is stored beside it. */
@Document(index = "products")
@Normalizer(name = "folded", filters = "lowercase")
record Product(
        @Id String id,
        @Version Long version,
        @TextField(store = true) @KeywordField(subField = "raw") String title,
        @KeywordField(normalizer = "folded") @KeywordField(subField = "raw") String code,
        Gtin gtin,
        List<String> tags,
        Set<Colour> colours,
        @KeywordField(store = true) UUID batch,
        int stock,
        double weight,
        boolean sold,
        LocalDate released,
        YearMonth season,
        @DateField(format = "dd.MM.uuuu") LocalDate checked,
        @DateNanosField Instant measured,
        Maker maker,
        Optional<Size> size) {

    enum Colour {
        RED,
        GREEN
    }

    record Maker(@KeywordField(store = true) String name, Place place, List<String> brands) {}

    record Place(@KeywordField(name = "town", store = true) String city, int code) {}

    record Size(int width, int height) {}
}
