package dev.espalier.benchmarks;

import java.util.List;

/** Generated code, and what needs no more libraries than that. */
public final class OwnContenders implements Contenders {

    @Override
    public List<Contender> list() {
        return List.of(
                // what the compiler writes for Product, through the runtime, with its defaults
                new Contender("generated", GeneratedMapper::new, GeneratedPageReader::new),
                // Jackson databind with its defaults
                new Contender("jackson3", DatabindMapper::new, DatabindPageReader::new),
                // Jackson streaming as a careful programmer first writes it: names as strings, dates by the JDK
                new Contender("floor", StreamingMapper::new, StreamingMapper::pageReader),
                // with all that is known to help: encoded and matched names, own dates, fast doubles
                new Contender("floorTuned", TunedStreamingMapper::new, TunedStreamingMapper::pageReader));
    }
}
