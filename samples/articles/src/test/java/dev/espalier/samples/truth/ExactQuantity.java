package dev.espalier.samples.truth;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.ScaledFloatField;
import dev.espalier.annotation.UnsignedLongField;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Numbers in fields that not every server of the tests has. */
@Document(index = "exact-quantities")
public record ExactQuantity(
        @Id int id,
        @UnsignedLongField @Nullable BigInteger unsigned,
        @ScaledFloatField(scalingFactor = 100) @Nullable BigDecimal price) {

    /** All that a test wants to know of what was found. */
    public record Found(int id) {}
}
