package dev.gatehouse.examples.springboot.lettings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A lease as it was signed.
 *
 * @param number   its number, each once
 * @param unit     the number of the unit, such as {@code 1-0301}
 * @param tenant   the name of the tenant
 * @param rent     a month's rent
 * @param firstDay when it begins
 * @param lastDay  when it ends
 */
record NewLease(
        @NotBlank @Size(max = 40) String number,
        @NotBlank String unit,
        @NotBlank String tenant,
        @NotNull @Positive BigDecimal rent,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay) {}
