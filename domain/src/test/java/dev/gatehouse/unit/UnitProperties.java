package dev.gatehouse.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.Presets;
import dev.gatehouse.core.EstateId;
import dev.gatehouse.core.Paper;
import dev.gatehouse.core.Party;
import dev.gatehouse.core.RuleViolation;
import dev.gatehouse.core.Signature;
import dev.gatehouse.core.Text;
import dev.gatehouse.fixture.FrontDesk;
import dev.gatehouse.testkit.Samples;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class UnitProperties {
    private static final EstateId ESTATE = new EstateId("estate");

    @Property(tries = 200)
    @Tag("UNIT-1")
    void thereAreAsManyFilesAsDifferentNumbers(
            @ForAll @Size(max = 12) List<@NumericChars @StringLength(min = 1, max = 2) String> numbers) {
        FrontDesk desk = new FrontDesk(Presets.SUNSHINE_GARDEN);
        Set<String> registered = new HashSet<>();
        for (String number : numbers) {
            if (registered.add(number)) {
                desk.unit(number);
            } else {
                assertThatThrownBy(() -> desk.unit(number))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.rule()).isEqualTo(UnitRule.ONE_FILE));
            }
        }
        assertThat(desk.gatehouse.units().search(desk.officer, UnitQuery.ALL).items())
                .extracting(unit -> unit.number().value())
                .containsExactlyInAnyOrderElementsOf(registered);
    }

    @Property
    @Tag("UNIT-2")
    void whatIsFiledStaysOnceAndInOrder(
            @ForAll @Size(max = 20) List<@AlphaChars @StringLength(min = 1, max = 2) String> numbers,
            @ForAll FileSection section) {
        Unit unit = Samples.unit(ESTATE, "3-1201");
        for (String number : numbers) {
            Unit before = unit;
            Paper paper = Paper.unsigned(number, Text.of("Paper", "文件"), Samples.NOW);
            if (section == FileSection.SIGNED_DOCUMENT) {
                assertThatThrownBy(() -> before.file(section, paper, Samples.act(ESTATE)))
                        .isInstanceOfSatisfying(
                                RuleViolation.class,
                                refused -> assertThat(refused.rule()).isEqualTo(UnitRule.FILE_KEEPS_ALL));
            } else {
                unit = before.file(section, paper, Samples.act(ESTATE)).next();
                assertThat(unit.file().subList(0, before.file().size())).isEqualTo(before.file());
            }
        }
        assertThat(unit.file().stream().map(filed -> filed.paper().number()))
                .isEqualTo(section == FileSection.SIGNED_DOCUMENT ? List.of() : numbers);
    }

    @Property
    @Tag("UNIT-2")
    void aPaperIsAmongTheSignedOnesExactlyWhenACustomerHasSignedIt(@ForAll Party.Kind kind) {
        Paper paper = Paper.unsigned("A-7", Text.of("Paper", "文件"), Samples.NOW)
                .signed(new Signature(new Party(kind, "somebody"), Samples.NOW, null));
        Unit unit = Samples.unit(ESTATE, "3-1201");
        if (kind == Party.Kind.RESIDENT || kind == Party.Kind.OUTSIDER) {
            assertThat(unit.file(FileSection.SIGNED_DOCUMENT, paper, Samples.act(ESTATE))
                            .next()
                            .file())
                    .hasSize(1);
        } else {
            assertThatThrownBy(() -> unit.file(FileSection.SIGNED_DOCUMENT, paper, Samples.act(ESTATE)))
                    .isInstanceOf(RuleViolation.class);
        }
    }

    @Property
    @Tag("UNIT-1")
    void howeverANumberIsSpelledItIsOneNumber(
            @ForAll @IntRange(max = 9999) int door, @ForAll("spellings") UnaryOperator<String> spelling) {
        String number = "3-" + door + "a";
        UnitNumber plain = new UnitNumber(number);
        UnitNumber spelled = new UnitNumber(spelling.apply(number));
        assertThat(spelled.key()).isEqualTo(plain.key());
        assertThat(spelled.sortKey()).isEqualTo(plain.sortKey());
        assertThat(new UnitNumber(number + "1").key()).isNotEqualTo(plain.key());
    }

    @Provide
    Arbitrary<UnaryOperator<String>> spellings() {
        return Arbitraries.of(
                text -> text.toUpperCase(Locale.ROOT),
                text -> text.replace('-', '\u2013'),
                text -> text.replace('-', '\u2212'),
                text -> text.replace('-', '\uFF0D'),
                text -> text.replace("-", " - "),
                text -> text + "\u00A0",
                text -> "\uFEFF" + text,
                text -> text.replace("3", "\uFF13"),
                text -> text + "\u200B");
    }

    @Property
    @Tag("UNIT-4")
    void occupancyFollowsTheHouseholds(@ForAll @Size(max = 30) List<Boolean> comings) {
        Unit unit = Samples.unit(ESTATE, "3-1201");
        int living = 0;
        boolean ever = false;
        for (boolean coming : comings) {
            Unit before = unit;
            if (coming) {
                unit = unit.householdMovedIn(Samples.act(ESTATE)).next();
                living++;
                ever = true;
            } else if (living == 0) {
                assertThatThrownBy(() -> before.householdMovedOut(Samples.act(ESTATE)))
                        .isInstanceOf(IllegalArgumentException.class);
            } else {
                unit = unit.householdMovedOut(Samples.act(ESTATE)).next();
                living--;
            }
            Occupancy expected = living > 0 ? Occupancy.MOVED_IN : ever ? Occupancy.VACANT : Occupancy.NOT_MOVED_IN;
            assertThat(unit.occupancy()).isEqualTo(expected);
            assertThat(unit.households()).isEqualTo(living);
        }
    }

    @Property
    void doorsStandInTheOrderOfTheirNumbers(
            @ForAll @IntRange(min = 0, max = 2_000_000) int one,
            @ForAll @IntRange(min = 0, max = 2_000_000) int other) {
        int byKey = new UnitNumber("3-" + one).sortKey().compareTo(new UnitNumber("3-" + other).sortKey());
        assertThat(Integer.signum(byKey)).isEqualTo(Integer.compare(one, other));
    }
}
