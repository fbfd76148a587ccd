package dev.espalier.samples.fields;

import dev.espalier.annotation.BooleanField;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.DoubleField;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.LongField;
import dev.espalier.annotation.NumberField;
import dev.espalier.annotation.TextField;
import java.time.Instant;
import java.time.LocalDate;

/** Each value is indexed as several types. */
@Document(index = "readings")
record Reading(
        @Id String id,
        @DateField @KeywordField(subField = "text") Instant taken,

        @DateField(format = "dd.MM.uuuu")
        @KeywordField(subField = "text")
        @TextField(subField = "words", analyzer = "standard")
        LocalDate day,

        @DateField(format = "epoch_millis") @KeywordField(subField = "text") @LongField(subField = "number")
        Instant sent,

        @BooleanField @KeywordField(subField = "text") boolean valid,

        @NumberField
        @KeywordField(subField = "text")
        @TextField(subField = "words")
        @DateField(subField = "time", format = "epoch_millis")
        long count,

        @NumberField @KeywordField(subField = "text") double level,

        @KeywordField @LongField(subField = "number", ignoreMalformed = true) @DoubleField(subField = "fraction")
        String code,

        @TextField @DateField(subField = "day", format = "strict_date")
        String label,

        @KeywordField @BooleanField(subField = "flag") String answer) {}
