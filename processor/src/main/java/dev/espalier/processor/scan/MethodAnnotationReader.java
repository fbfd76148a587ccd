package dev.espalier.processor.scan;

import dev.espalier.annotation.CountBy;
import dev.espalier.annotation.DeleteBy;
import dev.espalier.annotation.DocValues;
import dev.espalier.annotation.Highlight;
import dev.espalier.annotation.NestedSort;
import dev.espalier.annotation.OrderBy;
import dev.espalier.annotation.Query;
import dev.espalier.annotation.SearchBody;
import dev.espalier.annotation.SeparateNested;
import dev.espalier.annotation.SourceFilter;
import dev.espalier.annotation.StoredFields;
import dev.espalier.annotation.UpdateBy;
import dev.espalier.processor.model.FieldSource;
import dev.espalier.processor.model.MethodAnnotations;
import dev.espalier.processor.model.MethodAnnotations.FetchModel;
import dev.espalier.processor.model.MethodAnnotations.HighlightModel;
import dev.espalier.processor.model.MethodAnnotations.NestedSortModel;
import dev.espalier.processor.model.MethodAnnotations.OrderModel;
import dev.espalier.processor.model.MethodAnnotations.SourceFilterModel;
import dev.espalier.processor.model.QueryMethodModel.StatedQuery;
import dev.espalier.processor.model.StatedName;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;

/** Reads what the annotations of a query method say besides its query. */
final class MethodAnnotationReader {

    private static final List<Class<? extends Annotation>> QUERIES =
            List.of(Query.class, SearchBody.class, CountBy.class, DeleteBy.class, UpdateBy.class);

    private MethodAnnotationReader() {}

    static MethodAnnotations read(ElementRef method) {
        return new MethodAnnotations(
                AnnotationReader.find(method, SeparateNested.class)
                        .map(AnnotationUse::source)
                        .orElse(null),
                AnnotationReader.all(method)
                        .filter(use -> AnnotationReader.isOf(use.mirror(), NestedSort.class))
                        .map(MethodAnnotationReader::nestedSort)
                        .toList(),
                AnnotationReader.all(method)
                        .filter(use -> AnnotationReader.isOf(use.mirror(), OrderBy.class))
                        .map(use -> new OrderModel(
                                new StatedName(use.text("value"), use.source("value")),
                                use.flag("descending"),
                                use.source()))
                        .toList(),
                AnnotationReader.find(method, SourceFilter.class)
                        .map(use -> new SourceFilterModel(
                                use.flag("enabled"), use.texts("includes"), use.texts("excludes"), use.source()))
                        .orElse(null),
                AnnotationReader.find(method, Highlight.class)
                        .map(use -> new HighlightModel(
                                use.texts("value"),
                                use.text("before"),
                                use.text("after"),
                                number(use, "fragments"),
                                number(use, "fragmentSize"),
                                use.source()))
                        .orElse(null),
                fetches(method),
                AnnotationReader.all(method)
                        .filter(use -> QUERIES.stream().anyMatch(type -> AnnotationReader.isOf(use.mirror(), type)))
                        .map(use -> new StatedName(use.name(), use.source()))
                        .toList());
    }

    private static List<FetchModel> fetches(ElementRef method) {
        return Stream.concat(
                        AnnotationReader.find(method, DocValues.class).stream()
                                .map(use -> new FetchModel(FieldSource.DOC_VALUES, use.source())),
                        AnnotationReader.find(method, StoredFields.class).stream()
                                .map(use -> new FetchModel(FieldSource.STORED_FIELDS, use.source())))
                .toList();
    }

    private static NestedSortModel nestedSort(AnnotationUse use) {
        return new NestedSortModel(
                use.constant("mode"),
                use.states("filter") ? new StatedQuery(use.text("filter"), use.source("filter")) : null,
                use.states("property") ? new StatedName(use.text("property"), use.source("property")) : null,
                use.source("mode"),
                use.source());
    }

    private static int number(AnnotationUse use, String attribute) {
        return use.value(attribute) instanceof Integer number ? number : 0;
    }
}
