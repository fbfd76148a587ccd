package com.acme;

import dev.espalier.annotation.Depth;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.Repository;
import dev.espalier.annotation.TextField;
import dev.espalier.repository.DocumentRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Document(index = "categories")
public record Category(
        @Id String id,
        @TextField String name,
        @NestedField @Depth(2) List<Category> children,
        @Nullable Note note,
        @Nullable Rule rule) {

    public record Note(String text, Person author) {}

    public record Person(String name, @Nullable @Depth(1) Note lastNote) {}

    public sealed interface Rule {}

    public record Word(String word) implements Rule {}

    public record Not(@Depth(1) Rule rule) implements Rule {}

    @Repository
    public interface Categories extends DocumentRepository<Category, String> {

        List<Category> findByChildrenChildrenNameMatches(String name);
    }
}
