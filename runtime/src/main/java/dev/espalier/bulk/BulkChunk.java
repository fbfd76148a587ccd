package dev.espalier.bulk;

import dev.espalier.transport.request.RequestBody;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The operations of one request, as bytes, with the end of each, so that a part of them can be sent again. */
final class BulkChunk {

    static final int MAX_OPERATIONS = 1000;
    static final int MAX_BYTES = 5 * 1024 * 1024;

    private final ByteChain bytes = new ByteChain();
    private final int[] ends = new int[MAX_OPERATIONS];
    private final List<Integer> positions = new ArrayList<>();
    private boolean idempotent = true;

    /** Whether an operation of this size still belongs here. One that is too large for any request goes alone. */
    boolean fits(int size) {
        return isEmpty() || positions.size() < MAX_OPERATIONS && bytes.size() + size <= MAX_BYTES;
    }

    boolean isEmpty() {
        return positions.isEmpty();
    }

    int count() {
        return positions.size();
    }

    /** The place in the input of the operation at an index of this chunk. */
    int position(int index) {
        return positions.get(index);
    }

    void add(int position, OperationWriter<?> operation) {
        operation.moveTo(bytes);
        ends[positions.size()] = bytes.size();
        positions.add(position);
        idempotent &= operation.idempotent();
    }

    /** Whether the operations may be carried out twice with the same end. */
    boolean idempotent() {
        return idempotent;
    }

    void clear() {
        bytes.clear();
        positions.clear();
        idempotent = true;
    }

    /** The body of a request with the operations from one index to before another. */
    RequestBody body(int from, int to) {
        return new Body(from == 0 ? 0 : ends[from - 1], ends[to - 1]);
    }

    private final class Body implements RequestBody {

        private final int start;
        private final int end;

        Body(int start, int end) {
            this.start = start;
            this.end = end;
        }

        @Override
        public String contentType() {
            return NDJSON;
        }

        @Override
        public long length() {
            return end - start;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            bytes.writeTo(out, start, end);
        }
    }
}
