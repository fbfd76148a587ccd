package dev.espalier.transport;

/** The same of asynchronous calls. */
class AsyncTlsSettingsTest extends TlsSettingsTest {

    @Override
    Transport form(Transport transport) {
        return new AsyncForm(transport);
    }
}
