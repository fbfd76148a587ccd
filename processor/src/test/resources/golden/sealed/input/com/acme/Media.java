package com.acme;

import dev.espalier.annotation.Discriminator;
import dev.espalier.annotation.Document;
import dev.espalier.annotation.Id;
import dev.espalier.annotation.NestedField;
import dev.espalier.annotation.SubType;
import dev.espalier.annotation.TextField;
import dev.espalier.annotation.TypeName;
import dev.espalier.annotation.Version;
import java.util.List;

/** A document that is one of several classes, and holds objects that are. */
@Document(index = "media")
@Discriminator("kind")
public sealed interface Media permits Media.Book, Media.Film, Media.Recording {

    @Id
    String id();

    @TextField
    String title();

    record Book(String id, String title, int pages, Price price, @Version Long version) implements Media {}

    @TypeName("movie")
    record Film(String id, String title, int minutes, Price price, @NestedField List<Role> roles) implements Media {}

    /** A class among records, and sealed itself. */
    abstract sealed class Recording implements Media permits Single, Album {

        private String id;
        private String title;

        @Override
        public String id() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }

        @Override
        public String title() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }
    }

    final class Single extends Recording {}

    final class Album extends Recording {

        public int tracks = 1;
    }

    @SubType(Fixed.class)
    @SubType(value = Range.class, name = "from-to")
    interface Price {}

    record Fixed(long cents) implements Price {}

    record Range(long from, long to) implements Price {}

    sealed interface Role {}

    record Actor(String name, String part) implements Role {}

    record Director(String name) implements Role {}
}
