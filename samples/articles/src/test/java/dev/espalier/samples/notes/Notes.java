package dev.espalier.samples.notes;

import dev.espalier.annotation.Repository;
import dev.espalier.repository.DocumentRepository;
import java.util.List;
import java.util.stream.Stream;

@Repository
public interface Notes extends DocumentRepository<Note, String> {

    List<Note> findByTextMatchesAndIdNot(String words, String id);

    Stream<Note> streamByTextMatches(String words);
}
