package dev.espalier.transport;

/** The same of asynchronous calls. */
class AsyncTlsClientCertificateTest extends TlsClientCertificateTest {

    @Override
    Transport form(Transport transport) {
        return new AsyncForm(transport);
    }
}
