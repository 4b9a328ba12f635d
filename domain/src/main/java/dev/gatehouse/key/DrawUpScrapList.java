package dev.gatehouse.key;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Keys that were confirmed useless are put on the month's list (废旧钥匙处理单, KEY-5).
 *
 * @param keys which
 */
public record DrawUpScrapList(
        @NotEmpty @Size(max = ScrapList.MAX_KEYS) Set<@NotNull KeyId> keys) {}
