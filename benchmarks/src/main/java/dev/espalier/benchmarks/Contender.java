package dev.espalier.benchmarks;

import java.util.function.Supplier;

/** Who is measured. */
public enum Contender {
    /** The codec that the compiler writes for {@link Product}, through the runtime, with its defaults. */
    GENERATED(GeneratedMapper::new),
    /** Jackson databind with its defaults. */
    DATABIND(DatabindMapper::new),
    /** Jackson streaming as a careful programmer first writes it: names as strings, dates by the JDK. */
    STREAMING(StreamingMapper::new),
    /** Jackson streaming with everything that is known to help: encoded and matched names, own dates, fast doubles. */
    STREAMING_TUNED(TunedStreamingMapper::new);

    private final Supplier<ProductMapper> mapper;

    Contender(Supplier<ProductMapper> mapper) {
        this.mapper = mapper;
    }

    /**
     * Makes the mapper, checked: whoever loses or changes a value is not measured.
     *
     * @return a new mapper
     * @throws IllegalStateException if it reads or writes one of the samples wrong
     */
    ProductMapper checkedMapper() {
        ProductMapper checked = mapper.get();
        SampleProducts.all().forEach(sample -> sample.check(this, checked));
        return checked;
    }
}
