package com.acme;

import dev.espalier.annotation.Codec;

@Codec(AccountNumberCodec.class)
public record AccountNumber(String country, int number) {}
