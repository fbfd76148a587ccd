package com.acme;

import dev.espalier.annotation.Creator;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import java.time.Instant;
import java.util.UUID;

/** Made by a static method; nothing but its methods is known. */
@Document(index = "coupons")
public abstract class Coupon {

    @Id
    public abstract UUID code();

    public abstract double getDiscount();

    public abstract Instant expires();

    public abstract Money minimum();

    /** Computed, so no property. */
    public boolean isFree() {
        return getDiscount() == 1;
    }

    @Creator
    public static Coupon of(UUID code, double discount, Instant expires, Money minimum) {
        return new Coupon() {
            @Override
            public UUID code() {
                return code;
            }

            @Override
            public double getDiscount() {
                return discount;
            }

            @Override
            public Instant expires() {
                return expires;
            }

            @Override
            public Money minimum() {
                return minimum;
            }
        };
    }

    /** A record that is made from its parts in another order, and with a default. */
    public record Money(long cents, String currency) {

        @Creator
        public static Money of(String currency, long cents) {
            return new Money(cents, currency == null ? "EUR" : currency);
        }
    }
}
