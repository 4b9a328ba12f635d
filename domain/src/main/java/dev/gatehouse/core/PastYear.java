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
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A typed year must not lie in the future, wherever on earth it is read. Null is valid. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = {PastYear.Validator.class})
public @interface PastYear {
    /** Not used: the sentence comes from the library's own texts. */
    String message() default "";

    /** Validation groups; none. */
    Class<?>[] groups() default {};

    /** Payload; none. */
    Class<? extends Payload>[] payload() default {};

    /** Decides, by the clock of the call. */
    final class Validator implements ConstraintValidator<PastYear, Integer> {
        @Override
        public boolean isValid(@Nullable Integer year, ConstraintValidatorContext context) {
            Clock clock = context.getClockProvider().getClock();
            return year == null
                    || year
                            <= LocalDate.ofInstant(clock.instant(), clock.getZone())
                                    .getYear();
        }
    }
}
