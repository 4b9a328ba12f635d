package dev.gatehouse.desk;

import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.core.Checked;
import dev.gatehouse.core.Consistent;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.InvalidCommand.Violation;
import dev.gatehouse.core.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Checks commands and queries by their Bean Validation constraints. */
public final class CommandValidator {
    private final ValidatorFactory factory;
    private final Validator validator;

    /** A validator over the host's factory. */
    public CommandValidator(ValidatorFactory factory) {
        this.factory = factory;
        this.validator = factory.getValidator();
    }

    /**
     * A validator over whatever provider is on the class path.
     *
     * @throws jakarta.validation.ValidationException when there is none
     */
    public static CommandValidator byDefaultProvider() {
        return new CommandValidator(Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new NoInterpolation())
                .buildValidatorFactory());
    }

    void check(Object query) {
        check(query, validator);
    }

    /** Checks a command at an instant; a date is in the future when it is so everywhere. The aggregate knows its zone. */
    void check(Object command, Instant now) {
        Clock everywhere = Clock.fixed(now, ZoneOffset.MAX);
        check(command, factory.usingContext().clockProvider(() -> everywhere).getValidator());
    }

    private static void check(Object command, Validator validator) {
        List<Violation> violations = validator.validate(command).stream()
                .map(CommandValidator::translated)
                .sorted(Comparator.comparing((Violation violation) -> SortKey.natural(violation.path()))
                        .thenComparing(violation -> violation.message().toString()))
                .toList();
        if (!violations.isEmpty()) {
            throw new InvalidCommand(violations);
        }
    }

    private static Violation translated(ConstraintViolation<Object> violation) {
        return new Violation(violation.getPropertyPath().toString(), text(violation));
    }

    private static Text text(ConstraintViolation<Object> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof Consistent && violation.getLeafBean() instanceof Checked checked) {
            Text told = checked.inconsistencies().get(violation.getMessageTemplate());
            if (told != null) {
                return told;
            }
        }
        return ConstraintText.of(constraint);
    }

    /** Providers want an expression language for their own messages, which are not used here. */
    private static final class NoInterpolation implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
