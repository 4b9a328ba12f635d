package dev.gatehouse.estate;

import dev.gatehouse.core.Printable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;

/**
 * Opens the caller's estate.
 *
 * @param name     what people call it
 * @param zone     its time zone
 * @param currency in which it takes money
 * @param profile  its way of working
 */
@Value.Builder
public record OpenEstate(
        @NotBlank @Size(max = 100) @Printable String name,
        @NotNull ZoneId zone,
        @NotNull CurrencyUnit currency,
        @NotNull Profile profile) {}
