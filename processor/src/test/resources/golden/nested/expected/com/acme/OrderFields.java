package com.acme;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.FieldName;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NestedPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.ObjectPath;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Shop.Order}, with what each can be asked. */
@Generated
@NullMarked
final class OrderFields {

    public static final KeywordPath<UUID> id = new KeywordPath<>("id", ValueCodecs.UUID);

    public static final KeywordPath<String> name = KeywordPath.ofString("name");

    public static final KeywordPath<String> json = KeywordPath.ofString("json");

    public static final KeywordPath<String> metadata = KeywordPath.ofString("metadata");

    public static final LinesFields lines = new LinesFields("lines");

    /** Index, codec and id of {@link Shop.Order}. */
    public static final DocumentType<Shop.Order, UUID> DOCUMENT = DocumentType.builder(Shop.Order.class, UUID.class)
            .index("orders")
            .codec(new Shop_Order_Codec())
            .id(id)
            .build();

    private OrderFields() {}

    /** The fields of {@link Shop.Line} in {@code lines}; each element is searched by itself. */
    public static final class LinesFields extends NestedPath {

        public final NumberPath<Integer> number = NumberPath.ofInt(field("number"));

        public final LinesItemFields item = new LinesItemFields(field("item"));

        public final LinesAlternativesFields alternatives = new LinesAlternativesFields(field("alternatives"));

        private LinesFields(String name) {
            super(name);
        }
    }

    /** The fields of {@link Shop.Item} in {@code lines.item}. */
    public static final class LinesItemFields extends ObjectPath {

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        public final KeywordPath<Shop.Unit> unit = KeywordPath.ofEnum(field("unit"), Shop.Unit.values());

        private LinesItemFields(FieldName name) {
            super(name);
        }
    }

    /** The fields of {@link Shop.Item} in {@code lines.alternatives}; each element is searched by itself. */
    public static final class LinesAlternativesFields extends NestedPath {

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        public final KeywordPath<Shop.Unit> unit = KeywordPath.ofEnum(field("unit"), Shop.Unit.values());

        private LinesAlternativesFields(FieldName name) {
            super(name);
        }
    }
}
