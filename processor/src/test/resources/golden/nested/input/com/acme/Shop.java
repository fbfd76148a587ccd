package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.NestedField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class Shop {

    private Shop() {}

    /** Package-private, and full of names that generated code would like to use itself. */
    @Document(index = "orders", metamodel = "OrderFields")
    record Order(@Id UUID id, String name, String json, @Nullable String metadata, @NestedField List<Line> lines) {}

    record Line(int number, Item item, @NestedField List<Item> alternatives) {}

    record Item(String name, Unit unit) {}

    enum Unit {
        PIECE,
        METRE
    }
}
