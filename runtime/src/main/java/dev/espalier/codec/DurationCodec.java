package dev.espalier.codec;

import java.math.BigInteger;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Durations as whole numbers of a unit. */
record DurationCodec(ChronoUnit unit) implements ValueCodec<Duration> {

    private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);

    @Override
    public void write(JsonGenerator json, Duration value) {
        BigInteger[] count = nanos(value).divideAndRemainder(nanos(unit.getDuration()));
        if (count[1].signum() != 0) {
            throw CodecException.at(value + " is no whole number of " + name(), json);
        }
        if (count[0].bitLength() >= Long.SIZE) {
            throw CodecException.at(value + " does not fit into 64 bits of " + name(), json);
        }
        json.writeNumber(count[0].longValue());
    }

    @Override
    public Duration read(JsonParser json) {
        BigInteger nanos = BigInteger.valueOf(ValueReader.readLong(json)).multiply(nanos(unit.getDuration()));
        BigInteger[] seconds = nanos.divideAndRemainder(NANOS_PER_SECOND);
        if (seconds[0].bitLength() >= Long.SIZE) {
            throw Mismatch.expected("a duration in " + name(), json);
        }
        return Duration.ofSeconds(seconds[0].longValue(), seconds[1].longValue());
    }

    private static BigInteger nanos(Duration duration) {
        return BigInteger.valueOf(duration.getSeconds())
                .multiply(NANOS_PER_SECOND)
                .add(BigInteger.valueOf(duration.getNano()));
    }

    private String name() {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
