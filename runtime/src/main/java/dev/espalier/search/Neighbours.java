package dev.espalier.search;

import dev.espalier.query.KnnJson;
import dev.espalier.query.KnnQuery;
import dev.espalier.query.Query;
import dev.espalier.query.TargetServer;
import dev.espalier.server.ServerFeature;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** The neighbours of vectors in a search: a section of their own on Elasticsearch, part of the query on OpenSearch. */
final class Neighbours {

    private Neighbours() {}

    /** Writes the query of a search and its neighbours. */
    static void write(JsonGenerator json, Search<?> search) {
        boolean alone = search.query().equals(Query.matchAll());
        Query query = search.query().and(search.filter().asFilter());
        List<KnnQuery> neighbours = search.knn().stream()
                .map(each -> each.filter(each.filter().and(search.filter())))
                .toList();
        if (TargetServer.isOpenSearch(json)) {
            List<Query> alternatives = new ArrayList<>(neighbours);
            if (!alone) {
                alternatives.add(0, query);
            }
            SearchBody.writeQuery(json, Query.any(alternatives));
            return;
        }
        if (!alone) {
            SearchBody.writeQuery(json, query);
        }
        json.writeName("knn");
        if (neighbours.size() == 1) {
            KnnJson.writeSection(json, neighbours.get(0));
            return;
        }
        TargetServer.require(
                json,
                ServerFeature.KNN_SEARCHES,
                "The search in " + search.type().index());
        json.writeStartArray();
        neighbours.forEach(each -> KnnJson.writeSection(json, each));
        json.writeEndArray();
    }
}
