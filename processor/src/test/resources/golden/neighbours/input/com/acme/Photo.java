package com.acme;

import dev.espalier.annotation.DenseVectorField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.VectorElementType;
import java.util.List;

/** A photo, and what a model has seen in it. */
@Document(index = "photos")
public record Photo(
        @Id String id,
        @TextField String caption,
        @KeywordField List<String> tags,
        @DenseVectorField(dims = 3) float[] content,
        @DenseVectorField(dims = 8, elementType = VectorElementType.BYTE) byte[] colours) {}
