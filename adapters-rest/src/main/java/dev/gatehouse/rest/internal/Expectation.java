package dev.gatehouse.rest.internal;

import dev.gatehouse.core.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.CollectedProblem;
import tools.jackson.databind.exc.MismatchedInputException;

/** What a value must be, in words; the value that was given instead is not repeated. */
final class Expectation {
    /** The types that have no form of ours, each with an example. */
    static final Map<Class<?>, String> EXAMPLES = Map.of(
            LocalDate.class, "2026-03-02",
            LocalTime.class, "08:10",
            LocalDateTime.class, "2026-03-02T08:10:00",
            UUID.class, "01954f2e-7b80-7c3a-8c52-0d7c1a2b3c4d");

    private Expectation() {}

    static Text of(CollectedProblem problem) {
        // A field that is not known has no type.
        return problem.getTargetType() == null
                ? Text.of("is not known here", "此处没有该字段")
                : of(problem.getTargetType().getRawClass());
    }

    static Text of(DatabindException error) {
        return error instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
                ? of(mismatch.getTargetType())
                : Text.of("is not what it must be", "不符合要求");
    }

    static Text of(Class<?> type) {
        if (type.isEnum()) {
            return Text.of(
                    "must be one of {0}",
                    "须为以下之一：{0}",
                    Arrays.stream(type.getEnumConstants())
                            .map(constant -> ((Enum<?>) constant).name())
                            .collect(Collectors.joining(", ")));
        }
        String example = Scalars.EXAMPLES.getOrDefault(type, EXAMPLES.get(type));
        if (example != null) {
            return Text.of("must look like {0}", "须形如 {0}", example);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Text.of("must be true or false", "须为 true 或 false");
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return Text.of("must be a number", "须为数字");
        }
        if (RecordShape.isMany(type)) {
            return Text.of("must be a list", "须为列表");
        }
        return type.isRecord() && !RecordShape.isText(type)
                ? Text.of("must be an object of its form", "须为相应对象")
                : Text.of("must be text of its form", "须为相应格式的文本");
    }
}
