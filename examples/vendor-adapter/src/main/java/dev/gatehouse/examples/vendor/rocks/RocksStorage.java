package dev.gatehouse.examples.vendor.rocks;

import dev.gatehouse.port.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rocksdb.AbstractNativeReference;
import org.rocksdb.Options;
import org.rocksdb.ReadOptions;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.Transaction;
import org.rocksdb.TransactionDB;
import org.rocksdb.TransactionDBOptions;
import org.rocksdb.TransactionOptions;
import org.rocksdb.WriteOptions;

/**
 * Keeps everything in a folder of this machine, for one process at a time.
 *
 * <pre>{@code
 * try (RocksStorage storage = RocksStorage.open(Path.of("front-desk"))) {
 *     Gatehouse gatehouse = Gatehouse.builder().storage(storage).notifier(notifier).build();
 * }
 * }</pre>
 *
 * <p>What is committed is on the disk when {@link #inTransaction} returns. Who waits for a lock waits no longer than five
 * seconds, then is refused for the moment. Safe for use by many threads.
 */
public final class RocksStorage implements Storage, AutoCloseable {
    private static final String FORMAT_KEY = Keys.of("gatehouse", "format");
    private static final String OPENINGS_KEY = Keys.of("gatehouse", "openings");
    private static final long FORMAT = 1;
    /** More arrivals than this between two openings there are not: at a thousand a second, that is ten years. */
    private static final long ARRIVALS = 1L << 38;

    private static final long PATIENCE = Duration.ofSeconds(5).toMillis();

    private final Options options = new Options().setCreateIfMissing(true);
    private final TransactionDBOptions locking = new TransactionDBOptions().setTransactionLockTimeout(PATIENCE);
    private final TransactionOptions circles = new TransactionOptions().setDeadlockDetect(true);
    private final WriteOptions onDisk = new WriteOptions().setSync(true);
    private final ReadOptions reading = new ReadOptions();
    private final Documents documents = new Documents();
    private final ReadWriteLock open = new ReentrantReadWriteLock();
    private final AtomicLong arrivals;
    private final TransactionDB db;

    private RocksStorage(Path folder) throws RocksDBException {
        db = TransactionDB.open(options, locking, folder.toString());
        try {
            arrivals = new AtomicLong(begin(folder) * ARRIVALS);
        } catch (RocksDBException | RuntimeException e) {
            db.close();
            throw e;
        }
    }

    /**
     * Opens a folder, and makes it if it is not there.
     *
     * @throws IllegalStateException naming the folder and what to do, when another process has it open, when it holds something
     *                               else, or what a newer version has written
     */
    public static RocksStorage open(Path folder) {
        RocksDB.loadLibrary();
        requireOurs(folder);
        try {
            return new RocksStorage(folder);
        } catch (RocksDBException e) {
            String why = String.valueOf(e.getMessage());
            throw new IllegalStateException(
                    why.contains("lock hold") || why.contains("While lock file")
                            ? folder + " is open already: end the other process, or name another folder"
                            : folder + " cannot be opened (" + why + "): name another folder, or put a copy back",
                    e);
        }
    }

    @Override
    public <T> T inTransaction(Function<dev.gatehouse.port.Transaction, T> work) {
        open.readLock().lock();
        try {
            if (!db.isOwningHandle()) {
                throw Failures.closed();
            }
            try (Transaction transaction = db.beginTransaction(onDisk, circles)) {
                Rows rows = new Rows(db, transaction, reading, documents, PATIENCE);
                T done = work.apply(new RocksTransaction(rows, arrivals::incrementAndGet));
                transaction.commit(); // what is closed without it is rolled back
                return done;
            } catch (RocksDBException e) {
                throw Failures.of(e);
            }
        } finally {
            open.readLock().unlock();
        }
    }

    /** Closes the folder, once all work that was begun has ended; what comes later is refused. */
    @Override
    public void close() {
        open.writeLock().lock();
        try {
            Stream.of(db, reading, onDisk, circles, locking, options).forEach(AbstractNativeReference::close);
        } finally {
            open.writeLock().unlock();
        }
    }

    /** The number of this opening, by which whatever arrives now comes behind what arrived in all earlier ones. */
    private long begin(Path folder) throws RocksDBException {
        byte[] format = db.get(Keys.bytes(FORMAT_KEY));
        if (format == null && !isEmpty()) {
            throw new IllegalStateException(folder + " is a database of something else: name another folder");
        }
        if (format != null && documents.read(format, Long.class) > FORMAT) {
            throw new IllegalStateException(
                    folder + " was written by a newer version, in format " + documents.read(format, Long.class)
                            + ": this one reads format " + FORMAT + ", so bring it up to date");
        }
        byte[] openings = db.get(Keys.bytes(OPENINGS_KEY));
        long opening = openings == null ? 1 : documents.read(openings, Long.class) + 1;
        db.put(onDisk, Keys.bytes(FORMAT_KEY), documents.write(FORMAT));
        db.put(onDisk, Keys.bytes(OPENINGS_KEY), documents.write(opening));
        return opening;
    }

    private boolean isEmpty() {
        try (var rows = db.newIterator()) {
            rows.seekToFirst();
            return !rows.isValid();
        }
    }

    private static void requireOurs(Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent() && !Files.exists(folder.resolve("CURRENT"))) {
                    throw new IllegalStateException(
                            folder + " holds something else: name an empty folder, or a new one");
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(folder + " cannot be read and written: name a folder that can be", e);
        }
    }
}
