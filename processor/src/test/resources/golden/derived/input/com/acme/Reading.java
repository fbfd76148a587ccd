package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexSettings;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.Setting;
import dev.espalier.annotation.TextField;
import java.time.Instant;
import java.util.Set;

/** A document whose source the server makes of columns, in which no value may be cut off. */
@IndexSettings(
        settings = {
            @Setting(name = "derived_source.enabled", value = "true"),
            @Setting(name = "mapping.field_name_length.limit", value = "22")
        })
@Document(index = "readings")
public record Reading(
        @Id String id,
        Instant at,
        double value,
        Set<String> tags,
        @TextField @KeywordField(subField = "raw") String remark,
        Station station) {

    public record Station(String name) {}
}
