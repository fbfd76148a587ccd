package dev.espalier.transport;

/** The same of asynchronous calls. */
class AsyncTlsTest extends TlsTest {

    @Override
    Transport form(Transport transport) {
        return new AsyncForm(transport);
    }
}
