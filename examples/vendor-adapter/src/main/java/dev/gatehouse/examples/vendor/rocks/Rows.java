package dev.gatehouse.examples.vendor.rocks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.Transaction;
import org.rocksdb.TransactionDB;

/** The sorted map as one transaction sees it: what was committed before each read, and what it has written itself (S3). */
final class Rows {
    private final TransactionDB db;
    private final Transaction transaction;
    private final ReadOptions options;
    private final Documents documents;
    private final long patience;

    Rows(TransactionDB db, Transaction transaction, ReadOptions options, Documents documents, long patience) {
        this.db = db;
        this.transaction = transaction;
        this.options = options;
        this.documents = documents;
        this.patience = patience;
    }

    /** What is kept under a key, without waiting for anybody. */
    <T> Optional<T> get(String key, Class<T> type) {
        return ask(() -> read(transaction.get(options, Keys.bytes(key)), type));
    }

    /** Like {@link #get}, but empty where a newer version has written what this one does not know. */
    <T> Optional<T> getIfKnown(String key, Class<T> type) {
        return ask(() -> Optional.ofNullable(transaction.get(options, Keys.bytes(key)))
                .flatMap(value -> documents.readIfKnown(value, type)));
    }

    /** What is kept under a key, which is this transaction's until it ends, be there something or nothing. */
    <T> Optional<T> lock(String key, Class<T> type) {
        return ask(() -> read(transaction.getForUpdate(options, Keys.bytes(key), true), type));
    }

    /** Like {@link #lock}, but nobody waits: what somebody else holds is as if it were not there. */
    <T> Optional<T> lockIfFree(String key, Class<T> type) {
        transaction.setLockTimeout(0);
        try {
            return read(transaction.getForUpdate(options, Keys.bytes(key), true), type);
        } catch (RocksDBException e) {
            if (Failures.isPassing(e)) {
                return Optional.empty();
            }
            throw Failures.of(e);
        } finally {
            transaction.setLockTimeout(patience);
        }
    }

    void put(String key, Object value) {
        ask(() -> {
            transaction.put(Keys.bytes(key), documents.write(value));
            return true;
        });
    }

    void remove(String key) {
        ask(() -> {
            transaction.delete(Keys.bytes(key));
            return true;
        });
    }

    /** What is kept under keys that begin so, in their order. */
    <T> List<T> all(String prefix, Class<T> type) {
        return scan(prefix, Keys.behind(prefix), Integer.MAX_VALUE, (key, value) -> read(value, type));
    }

    /**
     * Goes over keys in their order.
     *
     * @param from  the first key that is looked at, if it is there
     * @param to    the first key that is not
     * @param limit how many are taken at most
     * @param taken what is made of a key and its value; nothing where it is passed over. It writes nothing
     */
    <T> List<T> scan(String from, String to, int limit, BiFunction<String, byte[], Optional<T>> taken) {
        return scan(transaction.getIterator(options), from, to, limit, taken);
    }

    /** Like {@link #scan}, over what is committed alone. */
    <T> List<T> scanCommitted(String from, String to, int limit, BiFunction<String, byte[], Optional<T>> taken) {
        return scan(db.newIterator(options), from, to, limit, taken);
    }

    <T> Optional<T> read(byte @Nullable [] value, Class<T> type) {
        return Optional.ofNullable(value).map(bytes -> documents.read(bytes, type));
    }

    /** Like {@link #read}, but empty where a newer version has written what this one does not know. */
    <T> Optional<T> readIfKnown(byte[] value, Class<T> type) {
        return documents.readIfKnown(value, type);
    }

    private static <T> List<T> scan(
            RocksIterator rows, String from, String to, int limit, BiFunction<String, byte[], Optional<T>> taken) {
        List<T> found = new ArrayList<>();
        byte[] end = Keys.bytes(to);
        try (rows) {
            for (rows.seek(Keys.bytes(from)); rows.isValid() && found.size() < limit; rows.next()) {
                if (Arrays.compareUnsigned(rows.key(), end) >= 0) {
                    break;
                }
                taken.apply(Keys.text(rows.key()), rows.value()).ifPresent(found::add);
            }
            rows.status();
            return found;
        } catch (RocksDBException e) {
            throw Failures.of(e);
        }
    }

    private static <T> T ask(Question<T> question) {
        try {
            return question.answer();
        } catch (RocksDBException e) {
            throw Failures.of(e);
        }
    }

    private interface Question<T> {
        T answer() throws RocksDBException;
    }
}
