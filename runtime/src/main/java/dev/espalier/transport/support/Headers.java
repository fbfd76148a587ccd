package dev.espalier.transport.support;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Request headers: unmodifiable, names without case. A null value says that an outer header is to be left out. */
public final class Headers {

    public static final Headers NONE = new Headers(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));

    /** What the transport itself decides; another value would break the framing. */
    private static final Set<String> RESERVED =
            Set.of("connection", "content-encoding", "content-length", "expect", "host", "te", "transfer-encoding");

    private final TreeMap<String, @Nullable String> values;

    private Headers(TreeMap<String, @Nullable String> values) {
        this.values = values;
    }

    public Headers with(String name, @Nullable String value) {
        checkName(name);
        checkValue(name, value);
        TreeMap<String, @Nullable String> copy = new TreeMap<>(values);
        copy.put(name, value);
        return new Headers(copy);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Map<String, @Nullable String> asMap() {
        return Collections.unmodifiableMap(values);
    }

    /** These headers with others laid over them; a null in the others removes. */
    public Headers overlaidBy(Headers others) {
        return overlaidBy(others.values);
    }

    /** The others are headers that were checked before. */
    public Headers overlaidBy(Map<String, @Nullable String> others) {
        if (others.isEmpty()) {
            return this;
        }
        TreeMap<String, @Nullable String> merged = new TreeMap<>(values);
        merged.putAll(others);
        return new Headers(merged);
    }

    private static void checkName(String name) {
        Objects.requireNonNull(name, "name");
        boolean token = !name.isEmpty()
                && name.chars().allMatch(c -> c > ' ' && c < 0x7f && "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0);
        if (!token) {
            throw new IllegalArgumentException("A header name must be letters, digits and dashes");
        }
        if (RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("The header " + name + " is set by the transport itself");
        }
    }

    private static void checkValue(String name, @Nullable String value) {
        if (value == null) {
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < ' ' && c != '\t') || c >= 0x7f) {
                throw new IllegalArgumentException(String.format(
                        "The header %s holds the character U+%04X at position %d; only printable ASCII can be sent",
                        name, (int) c, i));
            }
        }
    }

    /** Names only: a value may be a secret. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
