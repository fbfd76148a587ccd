package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.TextField;
import java.time.LocalDate;
import java.util.List;

@Document(index = "books")
public record Book(@Id String id, @TextField String title, @NestedField List<Offer> offers) {

    public record Offer(
            @KeywordField String shop,
            @KeywordField String country,
            long cents,
            LocalDate since,
            @NestedField List<Voucher> vouchers) {}

    public record Voucher(@KeywordField String code, int percent) {}
}
