package com.acme;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.TextField;
import java.time.LocalDate;

@Document(index = "articles")
public record Article(@Id String id, @TextField String title, int words, LocalDate published) {}
