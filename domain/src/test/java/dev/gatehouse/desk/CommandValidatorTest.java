package dev.gatehouse.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import dev.gatehouse.aggregate.PageRequest;
import dev.gatehouse.core.InvalidCommand;
import dev.gatehouse.core.InvalidCommand.Violation;
import dev.gatehouse.core.PersonName;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.ParticularsSource;
import dev.gatehouse.resident.RegisterHousehold;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import dev.gatehouse.unit.UnitNumber;
import dev.gatehouse.unit.UnitQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommandValidatorTest {
    private static final CommandValidator VALIDATOR = CommandValidator.byDefaultProvider();
    private static final UnitId UNIT = new UnitId(new UUID(0, 1));

    @Test
    void everythingThatIsWrongIsToldAtOnceByPath() {
        RegisterHousehold command = new RegisterHousehold(
                UNIT,
                ParticularsSource.RESIDENT,
                List.of(member("Wang", null), member(" ", null), member("Zhang", "not a phone"), aged(151)));

        assertThatThrownBy(() -> VALIDATOR.check(command))
                .asInstanceOf(throwable(InvalidCommand.class))
                .extracting(InvalidCommand::violations)
                .satisfies(violations -> assertThat(violations)
                        .extracting(Violation::path)
                        .contains("members[1].name", "members[2].phone", "members[3].age")
                        .isSorted());
    }

    @Test
    void whatIsMissingIsTold() {
        assertThatThrownBy(() -> VALIDATOR.check(withoutPage()))
                .isInstanceOf(InvalidCommand.class)
                .hasMessage("page must be given");
    }

    @Test
    void aPageIsLookedIntoToo() {
        assertThatThrownBy(() -> VALIDATOR.check(UnitQuery.ALL.withPage(PageRequest.first(501))))
                .hasMessage("page.size must be at most 500");
    }

    @Test
    void whatIsBlankIsToldOnceAndNotAlsoAsUnreadable() {
        assertThatThrownBy(() -> VALIDATOR.check(new RegisterUnit("  ", UnitKind.APARTMENT, null, null)))
                .hasMessage("number must not be blank");
    }

    @Test
    @SuppressWarnings("NullAway") // as a request may have it
    void anElementIsToldByItsPlaceInTheList() {
        List<NewMember> members = Arrays.asList((NewMember) null);

        assertThatThrownBy(() -> VALIDATOR.check(new RegisterHousehold(UNIT, ParticularsSource.RESIDENT, members)))
                .hasMessage("members[0] must be given");
    }

    @Test
    void theSentencesAreOursInBothLanguages() {
        assertThatThrownBy(() -> VALIDATOR.check(new RegisterHousehold(UNIT, ParticularsSource.RESIDENT, List.of())))
                .asInstanceOf(throwable(InvalidCommand.class))
                .hasMessage("members must not be empty")
                .extracting(invalid -> invalid.describe(Locale.CHINESE))
                .isEqualTo("members 不得为空");
    }

    @Test
    void whatIsRightPasses() {
        assertThatNoException()
                .isThrownBy(() -> VALIDATOR.check(new RegisterHousehold(
                        UNIT, ParticularsSource.RESIDENT, List.of(member("Wang", "138 0013 8000")))));
    }

    @Property
    void noValueIsEverRepeated(@ForAll("rubbish") String typed) {
        RegisterHousehold command =
                new RegisterHousehold(UNIT, ParticularsSource.RESIDENT, List.of(member(typed.repeat(100), typed)));

        assertThatThrownBy(() -> VALIDATOR.check(command))
                .asInstanceOf(throwable(InvalidCommand.class))
                .satisfies(invalid -> assertThat(invalid.violations()).hasSize(2))
                .satisfies(invalid -> assertThat(invalid.getMessage() + invalid.describe(Locale.CHINESE) + invalid)
                        .doesNotContain(typed));
    }

    @Property(tries = 1000)
    void aNameThatPassesIsAName(@ForAll("typed") String typed) {
        assertThatCode(() -> {
                    VALIDATOR.check(member(typed, null));
                    new PersonName(typed);
                })
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isNull(),
                        thrown -> assertThat(thrown).isInstanceOf(InvalidCommand.class));
    }

    @Property(tries = 1000)
    void aUnitNumberThatPassesIsAUnitNumber(@ForAll("typed") String typed) {
        assertThatCode(() -> {
                    VALIDATOR.check(new RegisterUnit(typed, UnitKind.APARTMENT, null, null));
                    new UnitNumber(typed);
                })
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isNull(),
                        thrown -> assertThat(thrown).isInstanceOf(InvalidCommand.class));
    }

    @Provide
    Arbitrary<String> rubbish() {
        return Arbitraries.strings().withCharRange('k', 'z').ofLength(9).map(typed -> "Q" + typed + "Q");
    }

    /** What a keyboard, a scanner or a paste may give. */
    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.strings().ofMaxLength(45)),
                Tuple.of(
                        3,
                        Arbitraries.strings()
                                .withChars(" \t\n\u00a0\u1680\u2003\u2028\u3000\u200b\u0000\ufeff３－㎏ﷺ")
                                .ofMaxLength(45)));
    }

    private static NewMember member(String name, @Nullable String phone) {
        return new NewMember(name, null, null, null, null, phone);
    }

    private static NewMember aged(int age) {
        return new NewMember("Li", null, null, null, age, null);
    }

    @SuppressWarnings("NullAway") // by a caller that was not compiled with it
    private static UnitQuery withoutPage() {
        return new UnitQuery(null, null, null, null);
    }
}
