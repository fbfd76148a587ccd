package com.acme;

import dev.espalier.generated.Generated;
import dev.espalier.metamodel.DocumentType;
import dev.espalier.metamodel.KeywordPath;
import org.jspecify.annotations.NullMarked;

/** The fields of {@link Diary.Account}, with what each can be asked. */
@Generated
@NullMarked
public final class Diary_Account_ {

    public static final KeywordPath<AccountNumber> number = new KeywordPath<>("number", new AccountNumberCodec());

    public static final KeywordPath<String> owner = KeywordPath.ofString("owner");

    /** Index, codec and id of {@link Diary.Account}. */
    public static final DocumentType<Diary.Account, AccountNumber> DOCUMENT =
            DocumentType.builder(Diary.Account.class, AccountNumber.class)
            .index("accounts")
            .codec(new Diary_Account_Codec())
            .id(number, new AccountNumberCodec())
            .build();

    private Diary_Account_() {}
}
