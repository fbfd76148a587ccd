package dev.espalier.transport.http;

import dev.espalier.transport.request.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** An answer that waits to be read, whatever it came over: what is told of it once its head is there. */
interface ReceivedAnswer extends AsyncAnswer {

    /** A response and the body that belongs to it. */
    interface Received extends Response {

        ResponseBody content();

        @Override
        default InputStream body() {
            return content();
        }
    }

    /** Not to be asked for before there is one. */
    Received answer();

    @Override
    default Response response() {
        return answer();
    }

    @Override
    default String excerpt() {
        return answer().content().excerpt();
    }

    @Override
    default long bodyBytes() {
        return answer().content().count();
    }

    @Override
    default @Nullable IOException failure() {
        return answer().content().failure();
    }
}
