package dev.espalier.samples.articles;

import dev.espalier.annotation.Document;
import dev.espalier.annotation.FloatField;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.ObjectField;
import dev.espalier.value.GeoPoint;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document with everything that holds values: collections, arrays, maps, optionals. */
@Document(index = "holders")
record Holders(
        @Id String id,
        @Nullable List<String> list,
        @Nullable Set<UUID> set,
        @Nullable Collection<Integer> collection,
        @Nullable Iterable<Long> iterable,
        @Nullable SortedSet<String> sortedSet,
        @Nullable NavigableSet<LocalDate> navigableSet,
        @Nullable Queue<Instant> queue,
        @Nullable Deque<Double> deque,
        @Nullable ArrayList<Boolean> arrayList,
        @Nullable LinkedList<Short> linkedList,
        @Nullable HashSet<Byte> hashSet,
        @Nullable LinkedHashSet<Float> linkedHashSet,
        @Nullable TreeSet<Integer> treeSet,
        @Nullable EnumSet<DayOfWeek> enumSet,
        @Nullable ArrayDeque<Character> arrayDeque,
        byte @Nullable [] bytes,
        short @Nullable [] shorts,
        int @Nullable [] ints,
        long @Nullable [] longs,
        @FloatField float @Nullable [] floats,
        double @Nullable [] doubles,
        boolean @Nullable [] booleans,
        char @Nullable [] chars,
        String @Nullable [] strings,
        DayOfWeek @Nullable [] days,
        GeoPoint @Nullable [] points,
        @ObjectField @Nullable Map<String, Integer> map,
        @ObjectField @Nullable HashMap<UUID, String> hashMap,
        @ObjectField @Nullable LinkedHashMap<DayOfWeek, Double> linkedHashMap,
        @ObjectField @Nullable SortedMap<String, List<Integer>> sortedMap,
        @ObjectField @Nullable NavigableMap<Integer, LocalDate> navigableMap,
        @ObjectField @Nullable TreeMap<Short, Boolean> treeMap,
        Optional<String> optional,
        OptionalInt optionalInt,
        OptionalLong optionalLong,
        OptionalDouble optionalDouble) {}
