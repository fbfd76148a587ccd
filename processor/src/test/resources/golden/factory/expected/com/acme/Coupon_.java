package com.acme;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.ObjectPath;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Coupon}, with what each can be asked. */
@Generated
@NullMarked
public final class Coupon_ {

    public static final KeywordPath<UUID> code = new KeywordPath<>("code", ValueCodecs.UUID);

    public static final NumberPath<Double> discount = NumberPath.ofDouble("discount");

    public static final DatePath<Instant> expires = DatePath.ofInstant("expires");

    public static final MinimumFields minimum = new MinimumFields("minimum");

    /** Index, codec and id of {@link Coupon}. */
    public static final DocumentType<Coupon, UUID> DOCUMENT = DocumentType.builder(Coupon.class, UUID.class)
            .index("coupons")
            .codec(new Coupon_Codec())
            .id(code)
            .build();

    private Coupon_() {}

    /** The fields of {@link Coupon.Money} in {@code minimum}. */
    public static final class MinimumFields extends ObjectPath {

        public final NumberPath<Long> cents = NumberPath.ofLong(field("cents"));

        public final KeywordPath<String> currency = KeywordPath.ofString(field("currency"));

        private MinimumFields(String name) {
            super(name);
        }
    }
}
