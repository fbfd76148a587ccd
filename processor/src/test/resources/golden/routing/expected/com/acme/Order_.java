package com.acme;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Order}, with what each can be asked. */
@Generated
@NullMarked
public final class Order_ {

    public static final KeywordPath<String> id = new KeywordPath<>("id", ValueCodecs.STRING);

    public static final KeywordPath<String> customer = new KeywordPath<>("customer_id", ValueCodecs.STRING);

    public static final NumberPath<Long> cents = new NumberPath<>("cents", ValueCodecs.LONG);

    /** Index, codec and id of {@link Order}. */
    public static final DocumentType<Order, String> DOCUMENT = DocumentType.builder(Order.class, String.class)
            .index("orders")
            .codec(new Order_Codec())
            .id(id)
            .requiredRouting(Order::customer)
            .definitionResource("/META-INF/espalier/com.acme.Order.json")
            .build();

    private Order_() {}
}
