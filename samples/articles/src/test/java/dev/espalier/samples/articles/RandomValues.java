package dev.espalier.samples.articles;

import dev.espalier.codec.RawJson;
import dev.espalier.value.Completion;
import dev.espalier.value.GeoPoint;
import dev.espalier.value.Range;
import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes records of random values, of whatever types their components have. */
final class RandomValues {

    private static final int MANY = 4;
    private static final List<Currency> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .sorted(Comparator.comparing(Currency::getCurrencyCode))
            .toList();
    private static final List<Locale> LOCALES = Stream.of(Locale.getAvailableLocales())
            .map(locale -> Locale.forLanguageTag(locale.toLanguageTag()))
            .toList();

    private final Random random;
    private final RandomTimes times;

    RandomValues(Random random) {
        this.random = random;
        this.times = new RandomTimes(random);
    }

    /** A record; components that are objects may be null, holders empty. */
    <R extends Record> R record(Class<R> type, String id) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            boolean fine = components[i].getName().startsWith("fine");
            values[i] = components[i].getName().equals("id")
                    ? id
                    : mayBeNull(types[i]) && random.nextInt(8) == 0 ? null : of(components[i].getGenericType(), fine);
        }
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static boolean mayBeNull(Class<?> type) {
        return !type.isPrimitive() && !type.getSimpleName().startsWith("Optional");
    }

    private Object of(Type type, boolean fine) throws ReflectiveOperationException {
        if (type instanceof GenericArrayType array) {
            return array((Class<?>) array.getGenericComponentType());
        }
        if (type instanceof ParameterizedType holder) {
            return held((Class<?>) holder.getRawType(), holder.getActualTypeArguments());
        }
        Class<?> single = (Class<?>) type;
        if (single.isArray()) {
            return array(single.getComponentType());
        }
        if (single.isEnum()) {
            return one(List.of(single.getEnumConstants()));
        }
        if (single.getPackage() == RandomValues.class.getPackage()) {
            return single.isSealed()
                    ? of(one(List.of(single.getPermittedSubclasses())), fine)
                    : record(single.asSubclass(Record.class), "");
        }
        return times.of(single, fine).orElseGet(() -> value(single));
    }

    private Object array(Class<?> element) throws ReflectiveOperationException {
        Object array = Array.newInstance(element, random.nextInt(MANY));
        for (int i = 0; i < Array.getLength(array); i++) {
            Array.set(array, i, of(element, false));
        }
        return array;
    }

    private Object held(Class<?> holder, Type... types) throws ReflectiveOperationException {
        if (Map.class.isAssignableFrom(holder)) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = random.nextInt(MANY); i > 0; i--) {
                map.put(key((Class<?>) types[0]), of(types[1], false));
            }
            return holder == TreeMap.class || holder.getSimpleName().matches("Sorted.*|Navigable.*")
                    ? new TreeMap<>(map)
                    : holder == HashMap.class ? new HashMap<>(map) : map;
        }
        if (holder == Range.class) {
            return range(types[0]);
        }
        if (holder == Optional.class) {
            return random.nextBoolean() ? Optional.empty() : Optional.of(of(types[0], false));
        }
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(MANY); i > 0; i--) {
            list.add(of(types[0], false));
        }
        return collection(holder, list, (Class<?>) raw(types[0]));
    }

    private static Type raw(Type type) {
        return type instanceof ParameterizedType several ? several.getRawType() : type;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object collection(Class<?> holder, List<Object> list, Class<?> element) {
        if (holder == EnumSet.class) {
            EnumSet set = EnumSet.noneOf((Class) element);
            set.addAll((Collection) list);
            return set;
        }
        return switch (holder.getSimpleName()) {
            case "SortedSet", "NavigableSet", "TreeSet" -> new TreeSet<>(list);
            case "Set", "LinkedHashSet" -> new LinkedHashSet<>(list);
            case "HashSet" -> new HashSet<>(list);
            case "Queue", "Deque", "ArrayDeque" -> new ArrayDeque<>(list);
            case "LinkedList" -> new LinkedList<>(list);
            default -> list;
        };
    }

    /** Few different ones, for each becomes a field. */
    private Object key(Class<?> type) {
        int number = random.nextInt(3);
        return switch (type.getSimpleName()) {
            case "String" -> "key " + number;
            case "UUID" -> new UUID(number, number);
            case "Integer" -> number;
            case "Short" -> (short) -number;
            default -> type.getEnumConstants()[number];
        };
    }

    private Range<Object> range(Type type) throws ReflectiveOperationException {
        Object[] bounds = {of(type, false), of(type, false)};
        // of what has an order; two addresses would have to be of one kind besides
        if (bounds[0] instanceof Comparable<?>) {
            Arrays.sort(bounds);
        } else {
            bounds[1] = null;
        }
        // an empty range is refused by some servers
        boolean equal = bounds[0].equals(bounds[1]);
        return new Range<>(bounds[0], equal || random.nextBoolean(), bounds[1], equal || random.nextBoolean());
    }

    private Object value(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String", "CharSequence" -> text();
            case "char", "Character" -> (char) (1 + random.nextInt(0xD7FF));
            case "UUID" -> new UUID(random.nextLong(), random.nextLong());
            case "URI" -> URI.create("https://example.org/" + random.nextInt() + "?a=%20" + random.nextInt());
            case "Locale" -> one(LOCALES);
            case "Currency" -> one(CURRENCIES);
            case "byte", "Byte" -> (byte) random.nextInt();
            case "short", "Short" -> (short) random.nextInt();
            case "int", "Integer" -> random.nextInt();
            case "long", "Long" -> random.nextLong();
            case "float", "Float" -> random.nextInt(4) == 0 ? -0.0f : finite(Float.intBitsToFloat(random.nextInt()));
            case "double", "Double" ->
                random.nextInt(4) == 0 ? -0.0 : finite(Double.longBitsToDouble(random.nextLong()));
            case "boolean", "Boolean" -> random.nextBoolean();
            case "BigInteger" -> BigInteger.valueOf(random.nextLong());
            case "BigDecimal" -> new BigDecimal(new BigInteger(100, random), random.nextInt(60) - 20);
            case "InetAddress" -> address();
            case "GeoPoint" -> GeoPoint.of(random.nextDouble(-90, 90), random.nextDouble(-180, 180));
            case "Completion" -> Completion.of("a" + text()).weight(random.nextInt(100));
            case "RawJson" -> new RawJson("{\"a\":[" + random.nextInt() + ",{\"b\":null}]}");
            case "JsonNode" -> node();
            case "Object" -> Map.of("any", List.of(random.nextInt(), text(), 3.5, true));
            case "OptionalInt" -> random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt());
            case "OptionalLong" -> random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextLong());
            case "OptionalDouble" ->
                random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextGaussian());
            default -> throw new IllegalArgumentException("no random values of " + type);
        };
    }

    private JsonNode node() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return nodes.objectNode()
                .put("text", text())
                .set("list", nodes.arrayNode().add(1).addNull());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.appendCodePoint(random.nextBoolean() ? random.nextInt(0xD7FF) : 0x1F300 + random.nextInt(100));
        }
        return text.toString();
    }

    private static float finite(float number) {
        return Float.isFinite(number) ? number : 0.1f;
    }

    private static double finite(double number) {
        return Double.isFinite(number) ? number : 0.1;
    }

    private InetAddress address() {
        byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
        random.nextBytes(bytes);
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
