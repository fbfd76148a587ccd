package com.acme;

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

    public static final KeywordPath<String> id = KeywordPath.ofString("id");

    public static final KeywordPath<Order.State> state = KeywordPath.ofEnum("state", Order.State.values());

    public static final NumberPath<Integer> pieces = NumberPath.ofInt("pieces");

    public static final NumberPath<Double> weight = NumberPath.ofDouble("weight");

    public static final KeywordPath<String> payment = KeywordPath.ofString("payment");

    public static final DatePath<LocalDate> due = DatePath.ofLocalDate("due");

    public static final KeywordPath<String> notes = KeywordPath.ofString("notes");

    public static final KeywordPath<String> labels = KeywordPath.ofString("labels");

    public static final DatePath<Instant> ingested = DatePath.ofInstant("ingested");

    public static final TextPath words = new TextPath("words");

    public static final BooleanPath flagged = new BooleanPath("flagged");

    public static final CustomerFields customer = new CustomerFields("customer");

    public static final KeywordPath<String> fullName = KeywordPath.ofString("full_name");

    /** Index, codec and id of {@link Order}. */
    public static final DocumentType<Order, String> DOCUMENT = DocumentType.builder(Order.class, String.class)
            .index("orders")
            .codec(new Order_Codec())
            .id(id)
            .build();

    private Order_() {}

    /** The fields of {@link Order.Customer} in {@code customer}. */
    public static final class CustomerFields extends ObjectPath {

        public final KeywordPath<String> name = KeywordPath.ofString(field("name"));

        public final NumberPath<Long> level = NumberPath.ofLong(field("level"));

        public final KeywordPath<String> shout = KeywordPath.ofString(field("shout"));

        private CustomerFields(String name) {
            super(name);
        }
    }
}
