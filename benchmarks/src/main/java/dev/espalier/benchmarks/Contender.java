package dev.espalier.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/**
 * Who is measured.
 *
 * @param name the name in results
 * @param mapper makes what reads and writes single documents
 * @param pageReader makes what reads the response to a search
 */
public record Contender(String name, Supplier<ProductMapper> mapper, Supplier<PageReader<?>> pageReader) {

    /**
     * The contenders on the class path.
     *
     * @return all that a {@link Contenders} provides
     */
    public static List<Contender> all() {
        return ServiceLoader.load(Contenders.class).stream()
                .map(ServiceLoader.Provider::get)
                .map(Contenders::list)
                .flatMap(Collection::stream)
                .toList();
    }

    /**
     * A contender on the class path.
     *
     * @param name its name
     * @return the contender
     * @throws IllegalArgumentException if there is none of that name
     */
    static Contender named(String name) {
        return all().stream()
                .filter(contender -> contender.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no contender is called " + name));
    }

    /**
     * Makes the mapper, checked: whoever loses or changes a value is not measured.
     *
     * @return a new mapper
     * @throws IllegalStateException if it reads or writes one of the samples wrong
     */
    public ProductMapper checkedMapper() {
        ProductMapper checked = mapper.get();
        SampleProducts.all().forEach(sample -> sample.check(name, checked));
        return checked;
    }

    /**
     * Makes the reader of responses, checked likewise.
     *
     * @return a new reader
     * @throws IllegalStateException if it reads the sample wrong
     */
    public PageReader<?> checkedPageReader() {
        PageReader<?> checked = pageReader.get();
        SamplePage.of(SampleProducts.all()).check(name, checked);
        return checked;
    }
}
