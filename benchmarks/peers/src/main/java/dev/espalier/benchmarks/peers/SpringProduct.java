package dev.espalier.benchmarks.peers;

import dev.espalier.benchmarks.Product;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.elasticsearch.annotations.Document;

/** The product as a document of Spring Data Elasticsearch. */
@Document(indexName = "products", createIndex = false)
public record SpringProduct(
        @Id String id,
        String sku,
        String brand,
        String category,
        String warehouse,
        String name,
        String subtitle,
        String summary,
        String description,
        String notes,
        Product.Status status,
        double price,
        double rating,
        int stock,
        long views,
        boolean active,
        Instant created,
        Instant updated,
        LocalDate released,
        List<Product.Offer> offers) {

    static SpringProduct of(Product product) {
        return new SpringProduct(
                product.id(),
                product.sku(),
                product.brand(),
                product.category(),
                product.warehouse(),
                product.name(),
                product.subtitle(),
                product.summary(),
                product.description(),
                product.notes(),
                product.status(),
                product.price(),
                product.rating(),
                product.stock(),
                product.views(),
                product.active(),
                product.created(),
                product.updated(),
                product.released(),
                product.offers());
    }

    Product product() {
        return new Product(
                id,
                sku,
                brand,
                category,
                warehouse,
                name,
                subtitle,
                summary,
                description,
                notes,
                status,
                price,
                rating,
                stock,
                views,
                active,
                created,
                updated,
                released,
                offers);
    }
}
