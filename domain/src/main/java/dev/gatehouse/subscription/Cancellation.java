package dev.gatehouse.subscription;

import dev.gatehouse.core.Paper;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How a subscription is cancelled (SUB-13, SUB-14).
 *
 * @param notice   the signed cancellation notice (退订通知)
 * @param last     the last month for which copies come and are charged; no earlier than the one in which the supplier is told
 * @param fax      the fax that confirms it to the supplier; null until it was sent
 * @param markedIn in which month's register it is marked (报刊登记册): the one in which the supplier was told; null until then
 */
public record Cancellation(
        Paper notice,
        YearMonth last,
        @Nullable Paper fax,
        @Nullable YearMonth markedIn) {}
