package dev.espalier.samples.articles;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.Routing;

/** What a customer has bought; each is kept by its customer. */
@Document(index = "purchases", versioned = false)
record Purchase(@Id String id, @Routing String customer, long cents) {}
