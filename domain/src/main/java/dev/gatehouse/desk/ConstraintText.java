package dev.gatehouse.desk;

import dev.gatehouse.core.PastYear;
import dev.gatehouse.core.Plausible;
import dev.gatehouse.core.Printable;
import dev.gatehouse.core.Text;
import dev.gatehouse.core.ValidPhone;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Optional;

/** What each constraint demands, in words; no value of the caller's is ever repeated. */
final class ConstraintText {
    private ConstraintText() {}

    static Text of(Annotation constraint) {
        return known(constraint)
                .orElseGet(() -> Text.of(
                        "must satisfy {0}",
                        "须满足 {0}", constraint.annotationType().getSimpleName()));
    }

    static Optional<Text> known(Annotation constraint) {
        Text text = null;
        if (constraint instanceof NotNull) {
            text = Text.of("must be given", "必须提供");
        } else if (constraint instanceof NotBlank) {
            text = Text.of("must not be blank", "不得为空白");
        } else if (constraint instanceof NotEmpty) {
            text = Text.of("must not be empty", "不得为空");
        } else if (constraint instanceof Size size && size.min() == 0) {
            text = Text.of("must not have more than {0}", "不得多于 {0}", size.max());
        } else if (constraint instanceof Size size) {
            text = Text.of("must have {0} to {1}", "须有 {0} 至 {1}", size.min(), size.max());
        } else if (constraint instanceof Min min) {
            text = Text.of("must be at least {0}", "不得小于 {0}", min.value());
        } else if (constraint instanceof Max max) {
            text = Text.of("must be at most {0}", "不得大于 {0}", max.value());
        } else if (constraint instanceof Positive) {
            text = Text.of("must be more than zero", "须大于零");
        } else if (constraint instanceof Email) {
            text = Text.of("must be an e-mail address", "须为有效电子邮箱地址");
        } else if (constraint instanceof PositiveOrZero) {
            text = Text.of("must not be negative", "不得为负");
        } else if (constraint instanceof Digits digits) {
            text = Text.of(
                    "must have at most {0} digits and {1} decimals",
                    "至多 {0} 位整数、{1} 位小数", digits.integer(), digits.fraction());
        } else if (constraint instanceof Printable) {
            text = Text.of("must be readable text without control characters", "须为可读文字，且不含控制字符");
        } else if (constraint instanceof ValidPhone) {
            text = Text.of(
                    "must be a telephone number, with its country code unless it is a Chinese one",
                    "须为有效电话号码；非中国大陆号码须带国家代码");
        } else if (constraint instanceof Plausible) {
            text = Text.of(
                    "must lie between the years {0} and {1}",
                    "须在 {0} 年至 {1} 年之间", Plausible.FIRST_YEAR, Plausible.LAST_YEAR);
        } else if (constraint instanceof PastOrPresent || constraint instanceof PastYear) {
            text = Text.of("must not be in the future", "不得晚于现在");
        } else if (constraint instanceof Future) {
            text = Text.of("must be in the future", "须晚于现在");
        }
        return Optional.ofNullable(text);
    }
}
