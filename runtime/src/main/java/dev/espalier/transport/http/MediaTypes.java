package dev.espalier.transport.http;

import dev.espalier.transport.request.RequestBody;

/**
 * What JSON is called on the wire: plainly, or as answers and requests of one major version of Elasticsearch.
 *
 * @param compatibleWith the major version; 0 for plain JSON
 */
public record MediaTypes(int compatibleWith) {

    public static final MediaTypes PLAIN = new MediaTypes(0);

    private static final String APPLICATION = "application/";
    private static final String VENDOR = APPLICATION + "vnd.elasticsearch+";

    /** The name of a media type; the same one unless it is JSON or JSON lines. */
    public String of(String mediaType) {
        boolean json = mediaType.equals(RequestBody.JSON) || mediaType.equals(RequestBody.NDJSON);
        return compatibleWith == 0 || !json
                ? mediaType
                : VENDOR + mediaType.substring(APPLICATION.length()) + ";compatible-with=" + compatibleWith;
    }
}
