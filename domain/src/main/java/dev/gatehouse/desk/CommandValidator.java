package dev.gatehouse.desk;

import dev.gatehouse.aggregate.SortKey;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.InvalidCommand.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Checks commands and queries by their Bean Validation constraints. */
public final class CommandValidator {
    private final Validator validator;

    /** A validator over the host's factory. */
    public CommandValidator(ValidatorFactory factory) {
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

    void check(Object command) {
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
        return new Violation(
                violation.getPropertyPath().toString(),
                ConstraintText.of(violation.getConstraintDescriptor().getAnnotation()));
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
