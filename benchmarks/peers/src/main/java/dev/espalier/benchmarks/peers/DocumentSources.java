package dev.espalier.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Sources of documents with twenty properties.
 *
 * @param status the type of the status
 * @param last the last property
 * @param seller how methods name the seller
 * @param members types inside of the document
 */
record DocumentSources(String status, String last, String seller, String members) {

    /** Nothing but values. */
    static final DocumentSources PLAIN = new DocumentSources("String", "String seller", "Seller", "");

    /** With an enum and a list of objects. */
    static final DocumentSources NESTED = new DocumentSources("Status", "%5$s List<Offer> offers", "OffersSeller", """

                public enum Status { ANNOUNCED, AVAILABLE, DISCONTINUED }

                %6$s
                public record Offer(String seller, double price, Instant validUntil) {}
            """);

    private static final String ANNOTATIONS = "dev.espalier.annotation.";

    private static final String DOCUMENT = """
            package shop;

            import java.time.Instant;
            import java.time.LocalDate;
            import java.util.List;

            @%%2$s
            public record Product%%1$d(
                    %%3$s String id, String sku, String brand, String category, String warehouse,
                    %%4$s String name, %%4$s String subtitle, %%4$s String summary,
                    %%4$s String description, %%4$s String notes,
                    %s status, double price, double rating, int stock, long views, boolean active,
                    Instant created, Instant updated, LocalDate released, %s) {
            %s}
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

                long countBy%2$sAndActiveTrue(String seller);

                List<Product%1$d> findByCreatedAfterAndCategoryIn(Instant created, List<String> categories);
            }
            """;

    /** Writes documents for Espalier, with the repository that each document gets, with query methods in their own, or both. */
    void writeForEspalier(Path directory, int count, boolean repository, boolean queries) throws IOException {
        for (int i = 1; i <= count; i++) {
            write(
                    directory.resolve("Product" + i + ".java"),
                    document(
                            i,
                            ANNOTATIONS + "Document(index = \"products-" + i + "\""
                                    + (repository ? ")" : ", repository = false)"),
                            "@" + ANNOTATIONS + "Id",
                            "@" + ANNOTATIONS + "TextField",
                            "@" + ANNOTATIONS + "NestedField",
                            ""));
            if (queries) {
                write(directory.resolve("Products" + i + ".java"), REPOSITORY.formatted(i, seller));
            }
        }
    }

    /** Writes documents for avaje-jsonb, which knows no repositories. */
    void writeForAvaje(Path directory, int count) throws IOException {
        for (int i = 1; i <= count; i++) {
            write(
                    directory.resolve("Product" + i + ".java"),
                    document(i, "io.avaje.jsonb.Json", "", "", "", "@io.avaje.jsonb.Json"));
        }
    }

    private String document(Object... values) {
        return DOCUMENT.formatted(status, last, members).formatted(values);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
