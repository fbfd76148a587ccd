package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Dynamic;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NumberField;
import dev.espalier.annotation.ObjectField;
import dev.espalier.annotation.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every scalar, collection and kind of accessor that a bean can have. */
@Document(index = "products", versioned = false, dynamic = Dynamic.FALSE)
public class Product extends Entity<Long> {

    @TextField(name = "product_name", analyzer = "german", norms = false)
    @KeywordField(subField = "exact", normalizer = "lowercase")
    @KeywordField(subField = "sort-key", ignoreAbove = 100)
    private String name;

    private UUID batch;
    private boolean available;
    private @Nullable Boolean recommended;
    private Integer stock;
    private long sold;
    private Short shelf;
    private byte rating;
    private Float weight;

    @NumberField(index = false, docValues = false)
    private double price;

    private List<String> tags = new ArrayList<>();
    private Set<UUID> related;
    private Collection<LocalDate> promotions;
    private Set<Colour> colours;
    private String[] codes;
    private int[] sizes;
    private List<Instant> restocked;

    @ObjectField
    private List<Supplier> suppliers;

    private Supplier[] formerSuppliers;
    private transient String cached;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UUID getBatch() {
        return batch;
    }

    public void setBatch(UUID batch) {
        this.batch = batch;
    }

    public boolean isAvailable() {
        return available;
    }

    public void setAvailable(boolean available) {
        this.available = available;
    }

    public @Nullable Boolean getRecommended() {
        return recommended;
    }

    public void setRecommended(@Nullable Boolean recommended) {
        this.recommended = recommended;
    }

    public Integer getStock() {
        return stock;
    }

    public void setStock(Integer stock) {
        this.stock = stock;
    }

    public long getSold() {
        return sold;
    }

    public void setSold(long sold) {
        this.sold = sold;
    }

    public Short getShelf() {
        return shelf;
    }

    public void setShelf(Short shelf) {
        this.shelf = shelf;
    }

    public byte getRating() {
        return rating;
    }

    public void setRating(byte rating) {
        this.rating = rating;
    }

    public Float getWeight() {
        return weight;
    }

    public void setWeight(Float weight) {
        this.weight = weight;
    }

    public double getPrice() {
        return price;
    }

    public void setPrice(double price) {
        this.price = price;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = tags;
    }

    public Set<UUID> getRelated() {
        return related;
    }

    public void setRelated(Set<UUID> related) {
        this.related = related;
    }

    public Collection<LocalDate> getPromotions() {
        return promotions;
    }

    public void setPromotions(Collection<LocalDate> promotions) {
        this.promotions = promotions;
    }

    public Set<Colour> getColours() {
        return colours;
    }

    public void setColours(Set<Colour> colours) {
        this.colours = colours;
    }

    public String[] getCodes() {
        return codes;
    }

    public void setCodes(String[] codes) {
        this.codes = codes;
    }

    public int[] getSizes() {
        return sizes;
    }

    public void setSizes(int[] sizes) {
        this.sizes = sizes;
    }

    public List<Instant> getRestocked() {
        return restocked;
    }

    public void setRestocked(List<Instant> restocked) {
        this.restocked = restocked;
    }

    public List<Supplier> getSuppliers() {
        return suppliers;
    }

    public void setSuppliers(List<Supplier> suppliers) {
        this.suppliers = suppliers;
    }

    @ObjectField
    public Supplier[] getFormerSuppliers() {
        return formerSuppliers;
    }

    public void setFormerSuppliers(Supplier[] formerSuppliers) {
        this.formerSuppliers = formerSuppliers;
    }

    public String getCached() {
        return cached;
    }

    public void setCached(String cached) {
        this.cached = cached;
    }

    /** Computed, so no property. */
    public String getLabel() {
        return name + " (" + batch + ")";
    }

    public enum Colour {
        RED,
        GREEN
    }

    public static class Supplier {

        private String name;
        private Address address;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public Address getAddress() {
            return address;
        }

        public void setAddress(Address address) {
            this.address = address;
        }
    }

    public record Address(String street, @KeywordField(name = "zip") String postalCode) {}
}
