package dev.gatehouse.key;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.aggregate.Query;
import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.core.Printable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Keys, in the order of their doors: the inventory, and the register of what is void (kf-02-07, kf-02-10).
 *
 * @param existing whether the office has them to answer for; null for both
 * @param voided   whether they ever were void; null for both
 * @param building of this building only; null for any
 * @param ring     on this ring, or last on it, only; null for any
 * @param state    in this state only; null for any
 * @param list     on this scrap list only; null for any
 * @param page     which page
 */
@Value.Builder
public record KeyQuery(
        @Nullable Boolean existing,
        @Nullable Boolean voided,

        @Nullable @Size(max = KeyLabel.MAX_LENGTH) @Printable
        String building,

        @Nullable KeyRingId ring,
        @Nullable KeyState state,
        @Nullable ScrapListId list,
        @NotNull @Valid PageRequest page)
        implements Query, WithKeyQuery {
    /** All keys that ever were. */
    public static final KeyQuery ALL = new KeyQuery(null, null, null, null, null, null, PageRequest.FIRST);

    /** The inventory: every existing key (钥匙明细单 kf-02-07, KEY-2). */
    public static final KeyQuery INVENTORY = ALL.withExisting(true);

    /** The void register: every key that is or was void (钥匙作废申请单 kf-02-10). */
    public static final KeyQuery VOIDED = ALL.withVoided(true);

    boolean matches(Key key) {
        return (existing == null || existing == key.state().exists())
                && (voided == null || voided == (key.cause() != null))
                && (building == null
                        || SortKey.folded(building)
                                .equals(SortKey.folded(key.label().building())))
                && (ring == null || ring.equals(key.ring()))
                && (state == null || state == key.state())
                && (list == null || list.equals(key.list()));
    }
}
