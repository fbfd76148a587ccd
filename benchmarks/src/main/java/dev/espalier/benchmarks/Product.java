package dev.espalier.benchmarks;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The document that is measured: twenty properties of the common kinds, three nested objects, 1.2 KB of JSON. */
@Document(index = "products")
public record Product(
        @Id String id,
        String sku,
        String brand,
        String category,
        String warehouse,
        @TextField String name,
        @TextField String subtitle,
        @TextField String summary,
        @TextField String description,
        @TextField String notes,
        Status status,
        double price,
        double rating,
        int stock,
        long views,
        boolean active,
        Instant created,
        Instant updated,
        LocalDate released,
        @NestedField List<Offer> offers) {

    public enum Status {
        ANNOUNCED,
        AVAILABLE,
        DISCONTINUED
    }

    public record Offer(String seller, double price, Instant validUntil) {}
}
