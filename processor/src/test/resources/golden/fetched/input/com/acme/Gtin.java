package com.acme;

import dev.espalier.annotation.Codec;

/** The number on a label. */
@Codec(GtinCodec.class)
record Gtin(String digits) {}
