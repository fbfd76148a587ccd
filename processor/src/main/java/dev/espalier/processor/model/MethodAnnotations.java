package dev.espalier.processor.model;

import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the annotations of a query method say besides its query.
 *
 * @param separateNested where it asks for separate clauses on nested properties; null if it does not
 * @param nestedSorts which elements count where hits are sorted by nested properties
 * @param orders what hits are sorted by, most significant first
 * @param sourceFilter which fields are returned; null if it does not say
 * @param highlight what is marked in hits; null if nothing is
 * @param fetches where values come from if not from documents; of two the second is a mistake
 * @param queries the annotations that state a query, by their names; of several all but the first are a mistake
 */
public record MethodAnnotations(
        @Nullable SourceRef separateNested,
        List<NestedSortModel> nestedSorts,
        List<OrderModel> orders,
        @Nullable SourceFilterModel sourceFilter,
        @Nullable HighlightModel highlight,
        List<FetchModel> fetches,
        List<StatedName> queries) {

    /** Of a method without any. */
    public static final MethodAnnotations NONE =
            new MethodAnnotations(null, List.of(), List.of(), null, null, List.of(), List.of());

    public MethodAnnotations {
        nestedSorts = List.copyOf(nestedSorts);
        orders = List.copyOf(orders);
        fetches = List.copyOf(fetches);
        queries = List.copyOf(queries);
    }

    /** Where values come from; null for documents. */
    public @Nullable FieldSource fetchedFrom() {
        return fetches.isEmpty() ? null : fetches.get(0).from();
    }

    /** Whether a clause besides the query names a parameter. */
    public boolean name(ParameterModel parameter) {
        return clauses().anyMatch(clause -> clause.names(parameter));
    }

    private Stream<StatedQuery> clauses() {
        return nestedSorts.stream().map(NestedSortModel::filter).flatMap(Stream::ofNullable);
    }

    /**
     * What hits are sorted by.
     *
     * @param property the path of a property in Java
     * @param source the annotation
     */
    public record OrderModel(StatedName property, boolean descending, SourceRef source) {}

    /**
     * Which fields are returned.
     *
     * @param enabled whether any are
     * @param includes names of fields, perhaps with {@code *}; empty for all
     * @param excludes names of fields, perhaps with {@code *}
     * @param source the annotation
     */
    public record SourceFilterModel(
            boolean enabled, List<StatedName> includes, List<StatedName> excludes, SourceRef source) {

        public SourceFilterModel {
            includes = List.copyOf(includes);
            excludes = List.copyOf(excludes);
        }
    }

    /**
     * Where values come from.
     *
     * @param source the annotation
     */
    public record FetchModel(FieldSource from, SourceRef source) {}

    /**
     * What is marked in hits.
     *
     * @param properties the paths of properties in Java; empty for all that are searched
     * @param before what stands before a match
     * @param after what stands behind a match
     * @param fragments how many pieces; 0 for properties that are not cut
     * @param fragmentSize about how many characters a piece has
     * @param source the annotation
     */
    public record HighlightModel(
            List<StatedName> properties,
            String before,
            String after,
            int fragments,
            int fragmentSize,
            SourceRef source) {

        public HighlightModel {
            properties = List.copyOf(properties);
        }
    }

    /**
     * Which element of a nested property counts in an order.
     *
     * @param mode the constant of the annotation
     * @param filter what elements must satisfy; null if all count
     * @param property the path of the property in Java; null for the only one
     * @param modeSource the value of the mode
     * @param source the annotation
     */
    public record NestedSortModel(
            String mode,
            @Nullable StatedQuery filter,
            @Nullable StatedName property,
            SourceRef modeSource,
            SourceRef source) {

        /** The mode as servers know it. */
        public String word() {
            return mode.toLowerCase(Locale.ROOT);
        }
    }
}
