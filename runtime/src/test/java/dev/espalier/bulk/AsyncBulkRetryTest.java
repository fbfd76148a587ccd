package dev.espalier.bulk;

import com.acme.Article;

/** The same of bulks that nobody blocks for. */
class AsyncBulkRetryTest extends BulkRetryTest {

    @Override
    BulkResult<Article> execute(BulkRequest<Article, String> bulk) {
        return bulk.start().result().join();
    }
}
