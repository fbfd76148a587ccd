package dev.espalier.samples.fields;

import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Dates that are numbers or texts in Java. */
@Document(index = "visits")
record Visit(
        @Id String id,
        @DateField(format = "epoch_millis") long came,
        @DateField(format = "epoch_second") @Nullable Long left,
        @DateField(format = "strict_date||dd.MM.uuuu") String day) {}
