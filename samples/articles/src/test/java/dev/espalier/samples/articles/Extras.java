package dev.espalier.samples.articles;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.JoinField;
import dev.espalier.annotation.RankFeaturesField;
import dev.espalier.annotation.Relation;
import dev.espalier.annotation.Routing;
import dev.espalier.annotation.ScaledFloatField;
import dev.espalier.value.GeoShape;
import dev.espalier.value.JoinValue;
import dev.espalier.value.Percolation;
import dev.espalier.value.SparseVector;
import java.math.BigDecimal;

/** A document with properties of types that servers keep in modules of their own. */
@Document(index = "extras")
record Extras(
        @Id String id,
        @Routing String thread,
        @ScaledFloatField(scalingFactor = 100) BigDecimal price,
        GeoShape shape,
        Percolation percolation,

        @JoinField(relations = @Relation(parent = "question", children = "answer"))
        JoinValue relation,

        @RankFeaturesField SparseVector weights) {}
