package dev.espalier.benchmarks.peers;

import dev.espalier.benchmarks.Product;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.elasticsearch.core.convert.ElasticsearchCustomConversions;
import org.springframework.data.elasticsearch.core.convert.MappingElasticsearchConverter;
import org.springframework.data.elasticsearch.core.mapping.SimpleElasticsearchMappingContext;

/** The converter that an application with Spring Data Elasticsearch gets; dates by converters of the JDK's. */
final class SpringConverter {

    private SpringConverter() {}

    static MappingElasticsearchConverter create() {
        ElasticsearchCustomConversions conversions = conversions();
        SimpleElasticsearchMappingContext context = new SimpleElasticsearchMappingContext();
        context.setInitialEntitySet(Set.of(Product.class));
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        // no hint at the class in each document
        context.setWriteTypeHints(false);
        context.afterPropertiesSet();
        MappingElasticsearchConverter converter = new MappingElasticsearchConverter(context);
        converter.setConversions(conversions);
        converter.afterPropertiesSet();
        return converter;
    }

    static ElasticsearchCustomConversions conversions() {
        return new ElasticsearchCustomConversions(
                List.of(new WriteInstant(), new ReadInstant(), new WriteLocalDate(), new ReadLocalDate()));
    }

    @WritingConverter
    private static final class WriteInstant implements Converter<Instant, String> {
        @Override
        public String convert(Instant value) {
            return value.toString();
        }
    }

    @ReadingConverter
    private static final class ReadInstant implements Converter<String, Instant> {
        @Override
        public Instant convert(String text) {
            return Instant.parse(text);
        }
    }

    @WritingConverter
    private static final class WriteLocalDate implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate value) {
            return value.toString();
        }
    }

    @ReadingConverter
    private static final class ReadLocalDate implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }
}
