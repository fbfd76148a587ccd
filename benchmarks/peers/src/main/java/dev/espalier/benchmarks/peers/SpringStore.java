package dev.espalier.benchmarks.peers;

import dev.espalier.benchmarks.FoundProduct;
import dev.espalier.benchmarks.Product;
import dev.espalier.benchmarks.roundtrip.FirstDocument;
import dev.espalier.benchmarks.roundtrip.StoreClient;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.elasticsearch.client.ClientConfiguration;
import org.springframework.data.elasticsearch.client.elc.ElasticsearchConfiguration;
import org.springframework.data.elasticsearch.client.elc.rest5_client.Rest5Clients.ElasticsearchConnectionManagerCallback;
import org.springframework.data.elasticsearch.core.RefreshPolicy;
import org.springframework.data.elasticsearch.core.SearchPage;
import org.springframework.data.elasticsearch.core.convert.ElasticsearchCustomConversions;
import org.springframework.data.elasticsearch.repository.config.EnableElasticsearchRepositories;

/** A repository of Spring Data Elasticsearch in a plain application context. */
final class SpringStore implements StoreClient {

    private static final String ADDRESS = "benchmark.address";

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final SpringProducts products;
    private List<Product> last = List.of();
    private List<SpringProduct> lastDocuments = List.of();

    SpringStore(URI address) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("benchmark", Map.of(ADDRESS, address.getAuthority())));
        context.register(Application.class);
        context.refresh();
        products = context.getBean(SpringProducts.class);
    }

    /** Gets its first document. */
    public static void main(String[] arguments) throws Exception {
        FirstDocument.print(new SpringStore(URI.create(arguments[0])));
    }

    @Override
    public Product get(String id) {
        return products.findById(id).orElseThrow().product();
    }

    @Override
    public Object search() {
        return products.findByCategory("Outdoor", PageRequest.of(0, 100));
    }

    @Override
    public List<FoundProduct> hits(Object page) {
        return ((SearchPage<?>) page)
                .getSearchHits().getSearchHits().stream()
                        .map(hit -> new FoundProduct(
                                hit.getId(), hit.getScore(), ((SpringProduct) hit.getContent()).product()))
                        .toList();
    }

    @Override
    public int bulk(List<Product> all) {
        if (last != all) {
            lastDocuments = all.stream().map(SpringProduct::of).toList();
            last = all;
        }
        int count = 0;
        for (SpringProduct stored : products.saveAll(lastDocuments)) {
            count += stored.id().isEmpty() ? 0 : 1;
        }
        return count;
    }

    @Override
    public void close() {
        context.close();
    }

    /** What an application has. */
    @Configuration
    @EnableElasticsearchRepositories(considerNestedRepositories = false)
    static class Application extends ElasticsearchConfiguration {

        private final String address;

        Application(Environment environment) {
            address = environment.getRequiredProperty(ADDRESS);
        }

        @Override
        public ClientConfiguration clientConfiguration() {
            return ClientConfiguration.builder()
                    .connectedTo(address)
                    .withClientConfigurer(ElasticsearchConnectionManagerCallback.from(
                            manager -> manager.setMaxConnPerRoute(CONNECTIONS).setMaxConnTotal(CONNECTIONS)))
                    .build();
        }

        @Bean
        @Override
        public ElasticsearchCustomConversions elasticsearchCustomConversions() {
            return SpringConverter.conversions();
        }

        @Override
        protected boolean writeTypeHints() {
            return false;
        }

        @Override
        protected RefreshPolicy refreshPolicy() {
            return RefreshPolicy.NONE;
        }
    }
}
