package dev.gatehouse.examples.vendor.rocks;

import dev.gatehouse.core.StorageFailure;
import dev.gatehouse.core.Text;
import java.util.Set;
import org.rocksdb.RocksDBException;
import org.rocksdb.Status;

/** What went wrong below, in the words of the port (S5). */
final class Failures {
    /** Somebody else held it for too long, or each waited for the other: once more, and it may well succeed. */
    private static final Set<Status.Code> PASSING =
            Set.of(Status.Code.Busy, Status.Code.TimedOut, Status.Code.TryAgain, Status.Code.Expired);

    private Failures() {}

    static boolean isPassing(RocksDBException thrown) {
        return thrown.getStatus() != null && PASSING.contains(thrown.getStatus().getCode());
    }

    static StorageFailure of(RocksDBException thrown) {
        String code =
                thrown.getStatus() == null ? "-" : thrown.getStatus().getCode().name();
        return new StorageFailure(
                Text.of("RocksDB failed with {0}", "RocksDB 出错：{0}", code), isPassing(thrown), thrown);
    }

    /** Something that is kept once is there already. */
    static StorageFailure duplicate(String what, boolean isTransient) {
        return new StorageFailure(Text.of("there is such a {0} already", "{0} 已存在", what), isTransient, null);
    }

    static StorageFailure unreadable(String type, Throwable cause) {
        Text text = Text.of("a {0} is kept that this version cannot read", "存有本版本无法读取的 {0}", type);
        return new StorageFailure(text, false, cause);
    }

    static StorageFailure closed() {
        return new StorageFailure(Text.of("the storage has been closed", "存储已关闭"), false, null);
    }
}
