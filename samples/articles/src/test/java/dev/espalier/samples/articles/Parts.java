package dev.espalier.samples.articles;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.ObjectField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document with objects: one, several, nested, of several subtypes. */
@Document(index = "parts")
record Parts(
        @Id String id,
        @Nullable Part one,
        @ObjectField @Nullable List<Part> several,
        @NestedField @Nullable List<Part> nested,
        @Nullable Form form,
        @NestedField @Nullable List<Form> forms) {

    record Part(@Nullable String name, int count, @Nullable Inner inner) {}

    record Inner(@Nullable List<Double> sizes) {}

    sealed interface Form permits Circle, Square {}

    record Circle(double radius) implements Form {}

    record Square(int side, @Nullable String colour) implements Form {}
}
