package dev.espalier.transport;

/** The same of asynchronous calls. */
class AsyncRequestSignerTest extends RequestSignerTest {

    @Override
    Transport form(Transport transport) {
        return new AsyncForm(transport);
    }
}
