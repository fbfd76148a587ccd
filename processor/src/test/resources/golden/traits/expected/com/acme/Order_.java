package com.acme;

import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.Generated;
import dev.espalier.metamodel.BooleanPath;
import dev.espalier.metamodel.DatePath;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import dev.espalier.metamodel.NumberPath;
import dev.espalier.metamodel.ObjectPath;
import dev.espalier.metamodel.TextPath;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Order}, with what each can be asked. */
@Generated
@NullMarked
public final class Order_ {

    public static final KeywordPath<String> id = new KeywordPath<>("id", ValueCodecs.STRING);

    public static final KeywordPath<Order.State> state =
            new KeywordPath<>("state", ValueCodecs.enumeration(Order.State.values()));

    public static final NumberPath<Integer> pieces = new NumberPath<>("pieces", ValueCodecs.INTEGER);

    public static final NumberPath<Double> weight = new NumberPath<>("weight", ValueCodecs.DOUBLE);

    public static final KeywordPath<String> payment = new KeywordPath<>("payment", ValueCodecs.STRING);

    public static final DatePath<LocalDate> due = new DatePath<>("due", ValueCodecs.LOCAL_DATE);

    public static final KeywordPath<String> notes = new KeywordPath<>("notes", ValueCodecs.STRING);

    public static final KeywordPath<String> labels = new KeywordPath<>("labels", ValueCodecs.STRING);

    public static final DatePath<Instant> ingested = new DatePath<>("ingested", ValueCodecs.INSTANT);

    public static final TextPath words = new TextPath("words");

    public static final BooleanPath flagged = new BooleanPath("flagged");

    public static final CustomerFields customer = new CustomerFields("customer");

    public static final KeywordPath<String> fullName = new KeywordPath<>("full_name", ValueCodecs.STRING);

    /** Index, codec and id of {@link Order}. */
    public static final DocumentType<Order, String> DOCUMENT = DocumentType.builder(Order.class, String.class)
            .index("orders")
            .codec(new Order_Codec())
            .id(id)
            .definitionResource("/META-INF/espalier/com.acme.Order.json")
            .build();

    private Order_() {}

    /** The fields of {@link Order.Customer} in {@code customer}. */
    public static final class CustomerFields extends ObjectPath {

        public final KeywordPath<String> name = new KeywordPath<>(field("name"), ValueCodecs.STRING);

        public final NumberPath<Long> level = new NumberPath<>(field("level"), ValueCodecs.LONG);

        public final KeywordPath<String> shout = new KeywordPath<>(field("shout"), ValueCodecs.STRING);

        private CustomerFields(String name) {
            super(name);
        }
    }
}
