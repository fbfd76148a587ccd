package dev.espalier.samples.articles;

import dev.espalier.annotation.Allow;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.DoubleField;
import dev.espalier.annotation.EnumValue;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.LongField;
import dev.espalier.annotation.TextField;
import dev.espalier.codec.RawJson;
import dev.espalier.value.Completion;
import dev.espalier.value.GeoPoint;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A document with all values that are no times, single ones. */
@Document(index = "scalars")
record Scalars(
        @Id String id,
        @Nullable String string,
        @Nullable CharSequence sequence,
        @TextField @Nullable String text,
        char letter,
        @Nullable Character maybeLetter,
        @Nullable Size size,
        @Nullable UUID uuid,
        @Nullable URI uri,
        @Nullable Locale locale,
        @Nullable Currency currency,
        byte tiny,
        @Nullable Byte maybeTiny,
        short small,
        @Nullable Short maybeSmall,
        int medium,
        @Nullable Integer maybeMedium,
        long large,
        @Nullable Long maybeLarge,
        float single,
        @Nullable Float maybeSingle,
        double twice,
        @Nullable Double maybeTwice,
        boolean flag,
        @Nullable Boolean maybeFlag,
        @KeywordField @Nullable BigInteger whole,
        @LongField @Nullable BigInteger bounded,
        @KeywordField @Nullable BigDecimal exact,
        @Allow("MAP-207") @DoubleField @Nullable BigDecimal rounded,
        @Nullable InetAddress address,
        byte @Nullable [] bytes,
        @Nullable GeoPoint point,
        @Nullable Completion completion,
        @Nullable RawJson raw,
        @Nullable JsonNode node,
        @Nullable Object any) {

    enum Size {
        @EnumValue("s")
        SMALL,
        LARGE
    }
}
