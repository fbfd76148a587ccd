package dev.espalier.samples.jdk;

import dev.espalier.testing.SearchServer;
import dev.espalier.testing.SearchServerKind;

/** The same on the other product. */
@SearchServer(SearchServerKind.ELASTICSEARCH_8)
class JdkSearchOnElasticsearchTest extends JdkSearchTest {}
