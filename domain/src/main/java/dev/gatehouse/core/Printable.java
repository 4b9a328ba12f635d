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

/** Typed text must be readable: no control characters, no halves of characters, something visible. Null is valid. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = Printable.Validator.class)
public @interface Printable {
    /** Not used: the sentence comes from the library's own texts. */
    String message() default "";

    /** Whether it may have several lines. */
    boolean lines() default false;

    /** Validation groups; none. */
    Class<?>[] groups() default {};

    /** Payload; none. */
    Class<? extends Payload>[] payload() default {};

    /** Decides. */
    final class Validator implements ConstraintValidator<Printable, String> {
        private boolean lines;

        @Override
        public void initialize(Printable printable) {
            lines = printable.lines();
        }

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return typed == null || isPrintable(lines ? typed.replaceAll("\\R|\t", " ") : typed);
        }

        static boolean isPrintable(String text) {
            return text.codePoints().noneMatch(Validator::isUnprintable)
                    && (text.isEmpty() || text.codePoints().anyMatch(Validator::isVisible));
        }

        private static boolean isUnprintable(int point) {
            int type = Character.getType(point);
            return type == Character.CONTROL || type == Character.SURROGATE;
        }

        private static boolean isVisible(int point) {
            return Character.getType(point) != Character.FORMAT
                    && !Character.isWhitespace(point)
                    && !Character.isSpaceChar(point);
        }
    }
}
