package dev.gatehouse.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.gatehouse.core.InvalidCommand.Violation;
import dev.gatehouse.core.Rule.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes into logs, and what is said to the caller. */
class ErrorsTest {
    private static final EstateId ESTATE = new EstateId("garden");
    private static final Rule RULE =
            () -> Rule.Provision.of("KEY-4", Set.of(Kind.GUARD), "S2.1", "A key is lent once", "钥匙不得重复借出");

    static Stream<GatehouseException> errors() {
        return Stream.of(
                new InvalidCommand("name", Text.of("must be given", "必须提供")),
                new RuleViolation(RULE, Text.of("it is out", "已借出"), Text.of("wait", "请等待")),
                new NotFound("unit", "u-1"),
                new StaleVersion("unit", "u-1", 3, 4),
                new NotPermitted(Caller.staff(ESTATE, "li", Role.SECURITY), "pass.make", Set.of()),
                new RequestKeyReused(new RequestKey("k-1")),
                new StorageFailure(Text.of("no connection", "无法连接"), true, null));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void everyErrorSpeaksBothLanguages(GatehouseException error) {
        assertThat(error.describe(Locale.ENGLISH)).isNotBlank().doesNotContainPattern("\\p{IsHan}|\\{\\d}");
        assertThat(error.describe(Locale.TRADITIONAL_CHINESE))
                .containsPattern("\\p{IsHan}")
                .doesNotContainPattern("\\{\\d}");
    }

    @ParameterizedTest
    @MethodSource("errors")
    void withoutLabelsTheMessageIsTheEnglishDescription(GatehouseException error) {
        if (error instanceof RuleViolation) {
            assertThat(error.describe(Locale.ENGLISH))
                    .endsWith(String.valueOf(error.getMessage()).replaceFirst("^[^:]*: ", ""));
        } else {
            assertThat(error).hasMessage(error.describe(Locale.ENGLISH));
        }
    }

    @Test
    void aViolationNamesItsRuleWhatWasFoundAndWhatWouldMakeItLegal() {
        RuleViolation violation = new RuleViolation(
                RULE,
                Text.of("key {0} is with {1}", "钥匙 {0} 在 {1} 处", "K-7", Term.of("p-17", "Wang Fang")),
                Text.of("ask {0} to return it", "请 {0} 归还", Term.of("p-17", "Wang Fang")));

        assertThat(violation).hasMessage("KEY-4: key K-7 is with p-17; ask p-17 to return it");
        assertThat(violation.describe(Locale.ENGLISH))
                .isEqualTo("KEY-4: " + RULE.statement().in(Locale.ENGLISH)
                        + ", but key K-7 is with Wang Fang; ask Wang Fang to return it");
        assertThat(violation.describe(Locale.CHINESE))
                .isEqualTo("KEY-4：" + RULE.statement().in(Locale.CHINESE) + "，但钥匙 K-7 在 Wang Fang 处；请 Wang Fang 归还");
        assertThat(violation.rule()).isSameAs(RULE);
    }

    @ParameterizedTest
    @MethodSource("errors")
    void anErrorThatWasSerialisedStillSpeaks(GatehouseException error) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(error);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            GatehouseException back = (GatehouseException) in.readObject();
            assertThat(back.describe(Locale.CHINA)).isEqualTo(error.describe(Locale.CHINA));
        }
    }

    @Property
    void aLabelNeverReachesTheLog(
            @ForAll @AlphaChars @StringLength(min = 4, max = 20) String name,
            @ForAll @NumericChars @StringLength(8) String number) {
        String label = "<" + name + ">";
        RuleViolation violation = new RuleViolation(
                RULE,
                Text.of("{0} is found", "{0}", Term.of("p-" + number, label)),
                Text.of("ask {0}", "{0}", Term.of("p-" + number, label)));

        assertThat(violation.getMessage()).doesNotContain(label).contains(number);
        assertThat(violation.toString()).doesNotContain(label);
        assertThat(violation.describe(Locale.ENGLISH)).contains(label).doesNotContain(number);
    }

    @Test
    void anInvalidCommandTellsEverythingThatIsWrongWithIt() {
        InvalidCommand invalid = new InvalidCommand(List.of(
                new Violation("members[0].name", Text.of("must not be blank", "不得为空白")),
                new Violation("members[2].age", Text.of("must be at most {0}", "不得大于 {0}", 150))));

        assertThat(invalid).hasMessage("members[0].name must not be blank; members[2].age must be at most 150");
        assertThat(invalid.describe(Locale.CHINA)).isEqualTo("members[0].name 不得为空白; members[2].age 不得大于 150");
        assertThat(invalid.violations())
                .extracting(Violation::path)
                .containsExactly("members[0].name", "members[2].age");
    }

    @Test
    void whatWasNotFoundIsNamedByItsTypeAndId() {
        assertThat(new NotFound("unit", "u-1")).hasMessage("there is no unit u-1 in this estate");
    }

    @Test
    void aStaleVersionTellsBoth() {
        assertThat(new StaleVersion("unit", "u-1", 3, 4))
                .hasMessage("unit u-1 is at version 4, not 3; look again, then decide again");
    }

    @Test
    void whoMayNotIsNamedByPartyAndOperationAndToldWhoMay() {
        Caller guard = Caller.staff(ESTATE, "li", Role.SECURITY);
        NotPermitted refused =
                new NotPermitted(guard, "pass.make", Set.of(Role.CS_SUPERVISOR, Role.SYSTEM, Role.CS_OFFICER));
        assertThat(refused).hasMessage("staff:li may not pass.make here; ask one of CS_OFFICER, CS_SUPERVISOR");
        assertThat(refused.roles()).containsExactly(Role.CS_OFFICER, Role.CS_SUPERVISOR, Role.SYSTEM);
        assertThat(refused.describe(Locale.CHINA))
                .isEqualTo("staff:li 无权执行 pass.make；请由以下角色之一办理：CS_OFFICER, CS_SUPERVISOR");
        assertThat(new NotPermitted(guard, "pass.make", Set.of(Role.SECURITY)))
                .as("by the host's access policy")
                .hasMessage("staff:li may not pass.make here");
    }

    @Test
    void aStorageFailureKeepsItsCauseAndSaysWhetherToTryAgain() {
        IllegalStateException cause = new IllegalStateException("deadlock");
        StorageFailure failure = new StorageFailure(Text.of("a deadlock", "死锁"), true, cause);

        assertThat(failure).hasCause(cause);
        assertThat(failure.isTransient()).isTrue();
        assertThat(new StorageFailure(Text.of("a full disk", "磁盘已满"), false, null).isTransient())
                .isFalse();
    }

    @Test
    void aRefusedValueIsNotRepeated() {
        for (Throwable refused : List.of(
                catchThrowable(() -> new PersonName(" ".repeat(3))),
                catchThrowable(() -> new PersonName("Wang".repeat(200))),
                catchThrowable(() -> new Phone("13800138000")),
                catchThrowable(() -> new Attachment("scan-of-wang", "Wang")))) {
            assertThat(refused)
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .doesNotContain("Wang", "13800138000");
        }
    }
}
