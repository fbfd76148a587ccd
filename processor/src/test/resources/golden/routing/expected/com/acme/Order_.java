package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Order}, with what each can be asked. */
@Generated
@NullMarked
public final class Order_ {

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final KeywordPath<String> customer = KeywordPath.ofString("customer_id");

    public static final NumberPath<Long> cents = NumberPath.ofLong("cents");

    /** Index, codec and id of {@link Order}. */
    public static final DocumentType<Order, String> DOCUMENT = DocumentType.builder(Order.class, String.class)
            .index("orders")
            .codec(new Order_Codec())
            .id(id)
            .requiredRouting(Order::customer)
            .build();

    private Order_() {}
}
