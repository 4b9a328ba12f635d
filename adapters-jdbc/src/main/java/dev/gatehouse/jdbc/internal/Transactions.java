package dev.gatehouse.jdbc.internal;

import java.util.function.Function;

/** Whose transactions work is done in. */
public interface Transactions {
    /** In the transaction that keeps what is written. */
    <T> T writing(Function<Session, T> work);

    /** In a transaction of its own, whatever runs already. */
    <T> T apart(Function<Session, T> work);

    /** In any transaction; nothing is written. */
    <T> T reading(Function<Session, T> work);
}
