package dev.gatehouse.core;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A typed day or time must lie between the years {@value #FIRST_YEAR} and {@value #LAST_YEAR} (ours: nobody who has to do
 * with a unit was born before, nothing is agreed for longer, and every database keeps it). Null is valid.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = {Plausible.OfDay.class, Plausible.OfTime.class})
public @interface Plausible {
    /** Not used: the sentence comes from the library's own texts. */
    String message() default "";

    /** Validation groups; none. */
    Class<?>[] groups() default {};

    /** Payload; none. */
    Class<? extends Payload>[] payload() default {};

    /** The first year. */
    int FIRST_YEAR = 1850;

    /** The last year. */
    int LAST_YEAR = 2200;

    /** Decides for days. */
    final class OfDay implements ConstraintValidator<Plausible, LocalDate> {
        @Override
        public boolean isValid(@Nullable LocalDate typed, ConstraintValidatorContext context) {
            return typed == null || (typed.getYear() >= FIRST_YEAR && typed.getYear() <= LAST_YEAR);
        }
    }

    /** Decides for times. */
    final class OfTime implements ConstraintValidator<Plausible, Instant> {
        private static final Instant FIRST = startOf(FIRST_YEAR);
        private static final Instant END = startOf(LAST_YEAR + 1);

        @Override
        public boolean isValid(@Nullable Instant typed, ConstraintValidatorContext context) {
            return typed == null || (!typed.isBefore(FIRST) && typed.isBefore(END));
        }

        private static Instant startOf(int year) {
            return LocalDate.ofYearDay(year, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }
}
