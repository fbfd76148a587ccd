package com.acme;

import dev.espalier.annotation.CompletionContext;
import dev.espalier.annotation.CompletionField;
import dev.espalier.annotation.ContextType;
import dev.espalier.annotation.DateField;
import dev.espalier.annotation.DenseVectorField;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.GeoPointField;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.IndexPrefixes;
import dev.espalier.annotation.IpField;
import dev.espalier.annotation.JoinField;
import dev.espalier.annotation.KeywordField;
import dev.espalier.annotation.Meta;
import dev.espalier.annotation.OnScriptError;
import dev.espalier.annotation.Relation;
import dev.espalier.annotation.ScaledFloatField;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.VectorIndexOptions;
import dev.espalier.annotation.VectorIndexType;
import dev.espalier.annotation.VectorSimilarity;
import java.time.Instant;
import java.util.List;

/** A document with parameters of many kinds. */
@Document(index = "sightings")
public record Sighting(
        @Id String id,
        @DateField(format = "strict_date_time||epoch_second", locale = "de", nullValue = "2020-01-01T00:00:00.000Z")
                Instant seen,
        @IpField(ignoreMalformed = true, copyTo = "everything") String camera,
        @ScaledFloatField(scalingFactor = 100, nullValue = "-1", meta = @Meta(key = "unit", value = "EUR")) double cost,
        @GeoPointField(ignoreZValue = false, nullValue = "48.2,16.37") String place,
        @TextField(indexPrefixes = @IndexPrefixes(maxChars = 8)) @KeywordField(subField = "raw", ignoreAbove = 100)
                String everything,
        @KeywordField(script = "emit('x')", onScriptError = OnScriptError.CONTINUE) String computed,
        @CompletionField(
                        contexts = {
                            @CompletionContext(name = "kind"),
                            @CompletionContext(name = "where", type = ContextType.GEO, path = "place", precision = "4")
                        })
                String suggestion,
        @DenseVectorField(
                        dims = 3,
                        similarity = VectorSimilarity.DOT_PRODUCT,
                        indexOptions = @VectorIndexOptions(type = VectorIndexType.INT8_HNSW, m = 32, oversample = 2.5))
                List<Float> picture,
        @JoinField(
                        relations = {
                            @Relation(parent = "bird", children = {"egg", "feather"}),
                            @Relation(parent = "egg", children = "shell")
                        })
                String kind) {}
