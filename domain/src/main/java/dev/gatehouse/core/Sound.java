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
import org.jspecify.annotations.Nullable;

/** Something typed must hold together as a whole, beside each of its values. Null is valid. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = Sound.Validator.class)
public @interface Sound {
    /** What it must be, such as {@code must not end before it begins}. */
    String english();

    /** The same in Chinese. */
    String chinese();

    /** Not used: the sentence comes from the library's own texts. */
    String message() default "";

    /** Validation groups; none. */
    Class<?>[] groups() default {};

    /** Payload; none. */
    Class<? extends Payload>[] payload() default {};

    /** What can say of itself whether it holds together. */
    interface Typed {
        /** Whether it does, as far as its values are there. */
        boolean holdsTogether();
    }

    /** Decides. */
    final class Validator implements ConstraintValidator<Sound, Typed> {
        @Override
        public boolean isValid(@Nullable Typed typed, ConstraintValidatorContext context) {
            return typed == null || typed.holdsTogether();
        }
    }
}
