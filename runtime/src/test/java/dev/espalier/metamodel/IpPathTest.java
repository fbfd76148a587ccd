package dev.espalier.metamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.espalier.codec.Json;
import dev.espalier.codec.ValueCodecs;
import org.junit.jupiter.api.Test;

/** What a field of addresses can be asked, as it goes to the server. */
class IpPathTest {

    private final IpPath<String> address = new IpPath<>(FieldName.of("address"), ValueCodecs.STRING);

    @Test
    void comparesWithAddressesAndNetworks() {
        assertEquals("{\"term\":{\"address\":\"10.0.0.1\"}}", Json.toString(address.is("10.0.0.1")));
        assertEquals("{\"term\":{\"address\":\"10.0.0.0/8\"}}", Json.toString(address.inNetwork("10.0.0.0/8")));
        assertEquals(
                "{\"range\":{\"address\":{\"gte\":\"10.0.0.1\",\"lte\":\"10.0.0.9\"}}}",
                Json.toString(address.between("10.0.0.1", "10.0.0.9")));
    }

    @Test
    void asksOneElementOfANestedField() {
        IpPath<String> inner = new IpPath<>(FieldName.of("hosts").nestedChild("address"), ValueCodecs.STRING);
        assertEquals(
                "{\"nested\":{\"path\":\"hosts\",\"query\":{\"term\":{\"hosts.address\":\"10.0.0.0/8\"}}}}",
                Json.toString(inner.inNetwork("10.0.0.0/8")));
    }

    @Test
    void refusesNoNetwork() {
        assertThrows(NullPointerException.class, () -> address.inNetwork(null));
    }
}
