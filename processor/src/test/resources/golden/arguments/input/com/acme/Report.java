package com.acme;

import dev.espalier.annotation.Codec;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IntegerField;
import dev.espalier.annotation.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

@Document(index = "reports")
public record Report(
        @Id String id,
        @DateField(format = "dd.MM.yyyy") LocalDate printed,
        LocalDate published,
        @DateField(format = "epoch_millis") Instant written,
        @Zone("Europe/Berlin") LocalDateTime local,
        @Codec(GradeCodec.class) @IntegerField Grade grade) {}
