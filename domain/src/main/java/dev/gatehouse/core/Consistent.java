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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of a {@link Checked} record must fit together, as it says itself. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = Consistent.Validator.class)
public @interface Consistent {
    /** Not used: the sentence comes from the record. */
    String message() default "";

    /** Validation groups; none. */
    Class<?>[] groups() default {};

    /** Payload; none. */
    Class<? extends Payload>[] payload() default {};

    /** Decides; each violation is that of a component. */
    final class Validator implements ConstraintValidator<Consistent, Checked> {
        @Override
        public boolean isValid(@Nullable Checked record, ConstraintValidatorContext context) {
            Set<String> components =
                    record == null ? Set.of() : record.inconsistencies().keySet();
            context.disableDefaultConstraintViolation();
            components.forEach(component -> context.buildConstraintViolationWithTemplate(component)
                    .addPropertyNode(component)
                    .addConstraintViolation());
            return components.isEmpty();
        }
    }
}
