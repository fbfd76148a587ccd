package dev.espalier.transport;

/** The same of asynchronous calls. */
class AsyncHttpLayerTest extends HttpLayerTest {

    @Override
    Transport form(Transport transport) {
        return new AsyncForm(transport);
    }
}
