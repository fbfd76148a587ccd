package com.acme;

import dev.espalier.annotation.Codec;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Inclusion;
import dev.espalier.annotation.Inclusion.Rule;
import dev.espalier.annotation.IntegerField;
import dev.espalier.annotation.Json;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.Collection;
import java.util.List;

/** Primitives that codecs write, and Jackson. */
@Document(index = "meters")
public record Meter(
        @Id String id,
        @KeywordField @Codec(Codes.OfInt.class) int number,
        @KeywordField @Codec(Codes.OfInt.class) Integer maybe,
        @KeywordField @Codec(Codes.OfInt.class) int[] several,
        @KeywordField @Codec(Codes.OfShort.class) short place,
        @KeywordField @Codec(Codes.OfLong.class) @Inclusion(nulls = Rule.WRITE) long read,
        @IntegerField @Json int level,
        @Json double[] spread) {

    @Repository
    public interface Meters extends DocumentRepository<Meter, String> {

        List<Meter> findByNumberAndSeveralIn(int number, Collection<Integer> several);
    }
}
