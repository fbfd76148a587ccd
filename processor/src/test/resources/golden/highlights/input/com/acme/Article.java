package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.TextField;
import java.time.LocalDate;

@Document(index = "articles")
public record Article(
        @Id String id,
        @TextField @KeywordField(subField = "raw") String title,
        @TextField String content,
        LocalDate published) {}
