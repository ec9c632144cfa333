package org.assay.identity;

/** A person of the directory with what he is there. */
public record KnownAccount(Account account, Rights rights) {}
