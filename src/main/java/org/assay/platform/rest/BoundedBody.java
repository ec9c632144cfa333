package org.assay.platform.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request's body up to the largest that is accepted; whoever reads beyond fails with {@link TooLarge}. */
final class BoundedBody extends FilterInputStream {

    /** Room for a text of 1 MiB with its quotes and line ends escaped, and the fields around it. */
    static final int MAX_BYTES = 2 << 20;

    /** Checked, so that no layer above wraps it as a failure of its own. */
    static final class TooLarge extends IOException {

        TooLarge() {
            super("The body has more than " + MAX_BYTES + " bytes");
        }
    }

    private int left = MAX_BYTES;

    BoundedBody(InputStream body) {
        super(body);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(Math.min(wanted, left + 1L));
        count((int) skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) throws TooLarge {
        left -= bytes;
        if (left < 0) {
            throw new TooLarge();
        }
    }
}
