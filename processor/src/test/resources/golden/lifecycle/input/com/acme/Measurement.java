package com.acme;

import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.DateNanosField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexAlias;
import dev.espalier.annotation.IndexTemplate;
import dev.espalier.annotation.IndexTemplate.AutoCreation;
import dev.espalier.annotation.Routing;
import java.time.Instant;

/** Says everything of a data stream that Elasticsearch alone has. */
@DataStream(retention = "30d", hidden = true)
@IndexTemplate(composedOf = {"hot", "audited"}, autoCreation = AutoCreation.ALLOWED)
@IndexAlias(name = "measured")
@Document(index = "measurements")
public record Measurement(
        @Id String id, @DateNanosField(name = "@timestamp") Instant at, @Routing String machine, double value) {}
