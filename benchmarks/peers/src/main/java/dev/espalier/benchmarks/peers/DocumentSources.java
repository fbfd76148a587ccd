package dev.espalier.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sources of documents with the twenty properties of the measured product, each with a repository of five methods. */
final class DocumentSources {

    private static final String DOCUMENT = """
            package shop;

            import java.time.Instant;
            import java.time.LocalDate;
            import java.util.List;

            @%2$s
            public record Product%1$d(
                    %3$s String id, String sku, String brand, String category, String warehouse,
                    %4$s String name, %4$s String subtitle, %4$s String summary,
                    %4$s String description, %4$s String notes,
                    Status status, double price, double rating, int stock, long views, boolean active,
                    Instant created, Instant updated, LocalDate released, %5$s List<Offer> offers) {

                public enum Status { ANNOUNCED, AVAILABLE, DISCONTINUED }

                %6$s
                public record Offer(String seller, double price, Instant validUntil) {}
            }
            """;

    private static final String REPOSITORY = """
            package shop;

            import dev.espalier.annotation.Repository;
            import dev.espalier.repository.DocumentRepository;
            import dev.espalier.search.Page;
            import dev.espalier.search.PageRequest;
            import java.time.Instant;
            import java.util.List;
            import java.util.Optional;

            @Repository
            public interface Products%1$d extends DocumentRepository<Product%1$d, String> {

                Optional<Product%1$d> findFirstBySku(String sku);

                List<Product%1$d> findByBrandAndPriceBetweenOrderByRatingDesc(String brand, double from, double to);

                Page<Product%1$d> findByDescriptionMatches(String words, PageRequest page);

                long countByOffersSellerAndActiveTrue(String seller);

                List<Product%1$d> findByCreatedAfterAndCategoryIn(Instant created, List<String> categories);
            }
            """;

    private DocumentSources() {}

    /** Writes documents for Espalier, with repositories beside those that each document gets. */
    static void forEspalier(Path directory, int count) throws IOException {
        forEspalier(directory, count, "");
    }

    /** Writes documents for Espalier that have no repositories but those with the methods. */
    static void forEspalierWithOneRepository(Path directory, int count) throws IOException {
        forEspalier(directory, count, ", repository = false");
    }

    private static void forEspalier(Path directory, int count, String attributes) throws IOException {
        for (int i = 1; i <= count; i++) {
            String annotations = "dev.espalier.annotation.";
            write(
                    directory.resolve("Product" + i + ".java"),
                    DOCUMENT.formatted(
                            i,
                            annotations + "Document(index = \"products-" + i + "\"" + attributes + ")",
                            "@" + annotations + "Id",
                            "@" + annotations + "TextField",
                            "@" + annotations + "NestedField",
                            ""));
            write(directory.resolve("Products" + i + ".java"), REPOSITORY.formatted(i));
        }
    }

    /** Writes documents for avaje-jsonb, which knows no repositories. */
    static void forAvaje(Path directory, int count) throws IOException {
        for (int i = 1; i <= count; i++) {
            write(
                    directory.resolve("Product" + i + ".java"),
                    DOCUMENT.formatted(i, "io.avaje.jsonb.Json", "", "", "", "@io.avaje.jsonb.Json"));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
