package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.Routing;

/** All orders of a customer lie on one shard. */
@Document(index = "orders")
public record Order(@Id String id, @Routing @KeywordField(name = "customer_id") String customer, long cents) {}
