package com.acme;

import dev.espalier.client.SearchClient;
import dev.espalier.codec.DocumentMetadata;
import dev.espalier.codec.ValueCodecs;
import dev.espalier.generated.CodecSupport;
import dev.espalier.generated.Fields;
import dev.espalier.generated.Generated;
import dev.espalier.generated.ProjectionCodec;
import dev.espalier.generated.RepositorySupport;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.query.Argument;
import dev.espalier.query.Query;
import dev.espalier.query.QueryTemplate;
import dev.espalier.query.Sort;
import dev.espalier.search.Page;
import dev.espalier.search.PageRequest;
import dev.espalier.search.SearchResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** {@link Projections} over a client. */
@Generated
@NullMarked
final class Projections_Impl extends RepositorySupport<Article, String> implements Projections {

    private static final DocumentType<Projections.Headline, String> HEADLINE =
            Article_.DOCUMENT.projection(Projections.Headline.class, new HeadlineCodec());

    private static final DocumentType<Projections.Dated, String> DATED =
            Article_.DOCUMENT.projection(Projections.Dated.class, new DatedCodec());

    private static final DocumentType<Projections.Discussion, String> DISCUSSION =
            Article_.DOCUMENT.projection(Projections.Discussion.class, new DiscussionCodec());

    private static final DocumentType<Projections.Debate, String> DEBATE =
            Article_.DOCUMENT.projection(Projections.Debate.class, new DebateCodec());

    private static final DocumentType<Projections.Anonymous, String> ANONYMOUS =
            Article_.DOCUMENT.projection(Projections.Anonymous.class, new AnonymousCodec());

    private static final QueryTemplate ABOUT = QueryTemplate.parse("""
            {"match":{"content":":words"}}""");

    /**
     * A repository that sends its requests through a client. Nothing is sent yet.
     *
     * @param client the client, which stays the caller's to close
     */
    public Projections_Impl(SearchClient client) {
        super(client, Article_.DOCUMENT);
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}, for the fields {@code id}, {@code title},
     * {@code words}.
     */
    @Override
    public List<Projections.Headline> findByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return list(search(HEADLINE, query).includeSource(Article_.id, Article_.title, Article_.words));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}, sorted by {@code published} descending, the first,
     * for the fields {@code id}, {@code title}, {@code words}.
     */
    @Override
    public Optional<Projections.Headline> findFirstByTagsOrderByPublishedDesc(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return first(search(HEADLINE, query).sort(Article_.published.desc()).includeSource(Article_.id, Article_.title,
                Article_.words));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"featured":true}}]}}}, sorted by {@code sort}, for the fields
     * {@code id}, {@code title}, {@code words}.
     */
    @Override
    public Page<Projections.Headline> findByFeaturedTrue(PageRequest page, Sort sort) {
        require(sort, "sort");
        Query query = Article_.featured.isTrue();
        return page(search(HEADLINE, query).sort(sort).includeSource(Article_.id, Article_.title, Article_.words),
                page);
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}, for the fields {@code title}, {@code rating},
     * {@code published}, {@code featured}.
     */
    @Override
    public Stream<Projections.Dated> streamByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return stream(search(DATED, query).includeSource(Article_.title, Article_.rating, Article_.published,
                Article_.featured));
    }

    /**
     * Sends {@code {"match":{"content":":words"}}}, for the fields {@code title}, {@code rating}, {@code published},
     * {@code featured}.
     */
    @Override
    public SearchResult<Projections.Dated> searchByContentMatches(String words) {
        require(words, "words");
        Query query = Article_.content.match(words);
        return result(search(DATED, query).includeSource(Article_.title, Article_.rating, Article_.published,
                Article_.featured));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}, for the fields {@code title}, {@code rating},
     * {@code published}, {@code featured}.
     */
    @Override
    public CompletableFuture<List<Projections.Dated>> getByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return futures().list(search(DATED, query).includeSource(Article_.title, Article_.rating, Article_.published,
                Article_.featured));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"nested":{"path":"comments",
     * "query":{"term":{"comments.author":":author"}}}}]}}}, for the fields {@code title}, {@code comments.author},
     * {@code comments.stars}, {@code author.name}.
     */
    @Override
    public List<Projections.Discussion> findByCommentsAuthor(String author) {
        require(author, "author");
        Query query = Article_.comments.author.is(author);
        return list(search(DISCUSSION, query).includeSource(Article_.title, Article_.comments.author,
                Article_.comments.stars, Article_.author.name));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}, for the fields {@code title}, {@code author.name},
     * {@code comments.author}, {@code comments.stars}.
     */
    @Override
    public List<Projections.Debate> findDebatesByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return list(search(DEBATE, query).includeSource(Article_.title, Article_.author.name, Article_.comments.author,
                Article_.comments.stars));
    }

    /**
     * Sends {@code {"bool":{"filter":[{"term":{"tags":":tag"}}]}}}, for the fields {@code author.name},
     * {@code comments.author}, {@code comments.stars}.
     */
    @Override
    public Stream<Projections.Anonymous> streamAnonymousByTags(String tag) {
        require(tag, "tag");
        Query query = Article_.tags.is(tag);
        return stream(search(ANONYMOUS, query).includeSource(Article_.author.name, Article_.comments.author,
                Article_.comments.stars));
    }

    /** Sends {@code {"match":{"content":":words"}}}, for the fields {@code id}, {@code title}, {@code words}. */
    @Override
    public List<Projections.Headline> about(String words) {
        require(words, "words");
        Query query = ABOUT.bind(Argument.of("words", words, ValueCodecs.STRING));
        return list(search(HEADLINE, query).includeSource(Article_.id, Article_.title, Article_.words));
    }

    /** Reads {@link Projections.Headline} from JSON. */
    private static final class HeadlineCodec extends ProjectionCodec<Projections.Headline> {

        private static final Fields FIELDS = Fields.of("id", "title", "words");

        @Override
        public Projections.Headline read(JsonParser json, DocumentMetadata metadata) {
            String title = null;
            Integer words = null;
            int field;
            while ((field = FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 1 -> title = CodecSupport.readString(json);
                    case 2 -> words = CodecSupport.readNullableInt(json);
                    default -> json.skipChildren();
                }
            }
            return new Projections.Headline(metadata.id(), title, words);
        }
    }

    /** Reads {@link Projections.Dated} from JSON. */
    private static final class DatedCodec extends ProjectionCodec<Projections.Dated> {

        private static final Fields FIELDS = Fields.of("title", "rating", "published", "featured");

        @Override
        public Projections.Dated read(JsonParser json, DocumentMetadata metadata) {
            String title = null;
            Double rating = null;
            LocalDate published = null;
            boolean featured = false;
            int field;
            while ((field = FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 0 -> title = CodecSupport.readString(json);
                    case 1 -> rating = CodecSupport.readNullableDouble(json);
                    case 2 -> published = CodecSupport.readLocalDate(json);
                    case 3 -> featured = CodecSupport.readBoolean(json);
                    default -> json.skipChildren();
                }
            }
            return new DatedView(title, rating, published, featured);
        }
    }

    /** What is read of a document as {@link Projections.Dated}. */
    private record DatedView(String getTitle, @Nullable Double rating, LocalDate getPublished,
            boolean isFeatured) implements Projections.Dated {}

    /** Reads {@link Projections.Discussion} from JSON. */
    private static final class DiscussionCodec extends ProjectionCodec<Projections.Discussion> {

        private static final Fields FIELDS = Fields.of("title", "comments", "author");

        private static final Fields OPINION_FIELDS = Fields.of("author", "stars");

        private static final Fields WRITER_FIELDS = Fields.of("name");

        @Override
        public Projections.Discussion read(JsonParser json, DocumentMetadata metadata) {
            String title = null;
            List<Projections.Discussion.Opinion> comments = null;
            Projections.Discussion.Writer author = null;
            int field;
            while ((field = FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 0 -> title = CodecSupport.readString(json);
                    case 1 -> comments = CodecSupport.readObjects(json, DiscussionCodec::readOpinion);
                    case 2 -> author = CodecSupport.readObject(json, DiscussionCodec::readWriter);
                    default -> json.skipChildren();
                }
            }
            return new Projections.Discussion(title, comments, author);
        }

        private static Projections.Discussion.Opinion readOpinion(JsonParser json) {
            String author = null;
            int stars = 0;
            int field;
            while ((field = OPINION_FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 0 -> author = CodecSupport.readString(json);
                    case 1 -> stars = CodecSupport.readInt(json);
                    default -> json.skipChildren();
                }
            }
            return new Projections.Discussion.Opinion(author, stars);
        }

        private static Projections.Discussion.Writer readWriter(JsonParser json) {
            String name = null;
            int field;
            while ((field = WRITER_FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 0 -> name = CodecSupport.readString(json);
                    default -> json.skipChildren();
                }
            }
            return new Projections.Discussion.Writer(name);
        }
    }

    /** Reads {@link Projections.Debate} from JSON. */
    private static final class DebateCodec extends ProjectionCodec<Projections.Debate> {

        private static final Fields FIELDS = Fields.of("title", "author", "comments");

        private static final Fields WRITER_FIELDS = Fields.of("name");

        private static final Fields VOICE_FIELDS = Fields.of("author", "stars");

        @Override
        public Projections.Debate read(JsonParser json, DocumentMetadata metadata) {
            String title = null;
            Projections.Debate.Writer author = null;
            List<Projections.Debate.Voice> comments = null;
            int field;
            while ((field = FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 0 -> title = CodecSupport.readString(json);
                    case 1 -> author = CodecSupport.readObject(json, DebateCodec::readWriter);
                    case 2 -> comments = CodecSupport.readObjects(json, DebateCodec::readVoice);
                    default -> json.skipChildren();
                }
            }
            return new DebateView(title, author, comments);
        }

        private static Projections.Debate.Writer readWriter(JsonParser json) {
            String name = null;
            int field;
            while ((field = WRITER_FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 0 -> name = CodecSupport.readString(json);
                    default -> json.skipChildren();
                }
            }
            return new Debate_WriterView(name);
        }

        private static Projections.Debate.Voice readVoice(JsonParser json) {
            String author = null;
            int stars = 0;
            int field;
            while ((field = VOICE_FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 0 -> author = CodecSupport.readString(json);
                    case 1 -> stars = CodecSupport.readInt(json);
                    default -> json.skipChildren();
                }
            }
            return new Debate_VoiceView(author, stars);
        }
    }

    /** What is read of a document as {@link Projections.Debate}. */
    private record DebateView(String getTitle, Projections.Debate.Writer author,
            List<Projections.Debate.Voice> comments) implements Projections.Debate {}

    /** What is read of a document as {@link Projections.Debate.Writer}. */
    private record Debate_WriterView(String getName) implements Projections.Debate.Writer {}

    /** What is read of a document as {@link Projections.Debate.Voice}. */
    private record Debate_VoiceView(String author,
            int getStars) implements Projections.Debate.Voice {}

    /** Reads {@link Projections.Anonymous} from JSON. */
    private static final class AnonymousCodec extends ProjectionCodec<Projections.Anonymous> {

        private static final Fields FIELDS = Fields.of("author", "comments");

        private static final Fields WRITER_FIELDS = Fields.of("name");

        private static final Fields VOICE_FIELDS = Fields.of("author", "stars");

        @Override
        public Projections.Anonymous read(JsonParser json, DocumentMetadata metadata) {
            Projections.Debate.Writer author = null;
            List<Projections.Debate.Voice> comments = null;
            int field;
            while ((field = FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 0 -> author = CodecSupport.readObject(json, AnonymousCodec::readWriter);
                    case 1 -> comments = CodecSupport.readObjects(json, AnonymousCodec::readVoice);
                    default -> json.skipChildren();
                }
            }
            return new AnonymousView(author, comments);
        }

        private static Projections.Debate.Writer readWriter(JsonParser json) {
            String name = null;
            int field;
            while ((field = WRITER_FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 0 -> name = CodecSupport.readString(json);
                    default -> json.skipChildren();
                }
            }
            return new Debate_WriterView(name);
        }

        private static Projections.Debate.Voice readVoice(JsonParser json) {
            String author = null;
            int stars = 0;
            int field;
            while ((field = VOICE_FIELDS.next(json)) != Fields.END) {
                switch (field) {
                    case 0 -> author = CodecSupport.readString(json);
                    case 1 -> stars = CodecSupport.readInt(json);
                    default -> json.skipChildren();
                }
            }
            return new Debate_VoiceView(author, stars);
        }
    }

    /** What is read of a document as {@link Projections.Anonymous}. */
    private record AnonymousView(Projections.Debate.Writer author,
            List<Projections.Debate.Voice> comments) implements Projections.Anonymous {}
}
