package com.acme;

import dev.espalier.annotation.DataStream;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import java.time.Instant;

/** Lives in a data stream that both servers have. */
@DataStream
@Document(index = "requests", generatedId = true)
public record LoggedRequest(
        @Id String id, @DateField(name = "@timestamp") Instant at, @KeywordField String path, int status) {}
