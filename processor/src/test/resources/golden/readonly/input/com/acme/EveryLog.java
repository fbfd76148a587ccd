package com.acme;

import dev.espalier.annotation.Repository;
import dev.espalier.repository.ReadOnlyRepository;
import dev.espalier.search.CursorPage;
import dev.espalier.search.PageRequest;
import java.util.stream.Stream;

/** Entries of all logs, wherever they are. */
@Repository(index = "logs-*,archive")
public interface EveryLog extends ReadOnlyRepository<Entry, String> {

    CursorPage<Entry> findByMessageMatchesOrderByAtDesc(String words, PageRequest page);

    Stream<Entry> streamByMessageMatches(String words);
}
