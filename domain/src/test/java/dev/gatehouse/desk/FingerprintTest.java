package dev.gatehouse.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.core.PersonName;
import dev.gatehouse.core.Role;
import dev.gatehouse.pass.MakePasses;
import dev.gatehouse.recurrence.Recurrence;
import dev.gatehouse.resident.Gender;
import dev.gatehouse.resident.HouseholdId;
import dev.gatehouse.resident.NewMember;
import dev.gatehouse.resident.Particular;
import dev.gatehouse.resident.ParticularsSource;
import dev.gatehouse.resident.PersonId;
import dev.gatehouse.resident.RegisterHousehold;
import dev.gatehouse.unit.RegisterUnit;
import dev.gatehouse.unit.Unit;
import dev.gatehouse.unit.UnitId;
import dev.gatehouse.unit.UnitKind;
import dev.gatehouse.unit.UnitQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final Operation<Unit, UnitId, UnitQuery> REGISTER =
            Operation.of("unit.register", Unit.TYPE, Role.CS_OFFICER);
    private static final Operation<Unit, UnitId, UnitQuery> OTHER =
            Operation.of("unit.other", Unit.TYPE, Role.CS_OFFICER);
    private static final RegisterUnit COMMAND = new RegisterUnit("3-1201", UnitKind.VILLA, null, null);

    @Test
    void aFingerprintHasSixtyFourHexadecimalDigits() {
        assertThat(of(COMMAND)).matches("[0-9a-f]{64}");
    }

    @Test
    void aFingerprintIsTheSameOnEveryNode() {
        assertThat(of(new RegisterUnit("3-1201", UnitKind.VILLA, "E-7", LocalDate.of(2026, 4, 1))))
                .isEqualTo("d8f75820fd0aea757732bbb263745bf360a5e6213475561411d3362ad5bf4a52");
    }

    @Test
    void theSameSumHasTheSameHoweverItIsWritten() {
        HouseholdId household = new HouseholdId(new UUID(0, 1));
        PersonId holder = new PersonId(new UUID(0, 2));
        assertThat(of(new MakePasses(household, holder, 1, new BigDecimal("50"))))
                .isEqualTo(of(new MakePasses(household, holder, 1, new BigDecimal("50.00"))))
                .isNotEqualTo(of(new MakePasses(household, holder, 1, new BigDecimal("50.01"))));
    }

    @Test
    void anotherOperationHasAnother() {
        assertThat(Fingerprint.of(OTHER, COMMAND)).isNotEqualTo(of(COMMAND));
    }

    @Property(tries = 1200, edgeCases = EdgeCasesMode.NONE)
    void commandsHaveOneFingerprintExactlyWhenTheyAreEqual(
            @ForAll("commands") RegisterUnit one, @ForAll("commands") RegisterUnit other) {
        assertThat(of(one).equals(of(other))).isEqualTo(one.equals(other));
    }

    @Property(tries = 1200, edgeCases = EdgeCasesMode.NONE)
    void soDoCommandsWithinCommands(
            @ForAll("households") RegisterHousehold one, @ForAll("households") RegisterHousehold other) {
        assertThat(of(one).equals(of(other))).isEqualTo(one.equals(other));
    }

    @Test
    void anAbsentValueIsNotTheWordForIt() {
        assertThat(of(new Note(null))).isNotEqualTo(of(new Note("null")));
    }

    @Test
    void theOrderOfASetDoesNotMatter() {
        Set<Particular> one = new LinkedHashSet<>(List.of(Particular.GENDER, Particular.RELATIONSHIP));
        Set<Particular> other = new LinkedHashSet<>(List.of(Particular.RELATIONSHIP, Particular.GENDER));

        assertThat(of(new Demands(one))).isEqualTo(of(new Demands(other)));
        assertThat(of(new Demands(one))).isNotEqualTo(of(new Demands(Set.of(Particular.GENDER))));
    }

    @Test
    void theOrderOfAMapDoesNotMatter() {
        Map<String, Set<String>> one = new LinkedHashMap<>();
        one.put("a", Set.of("x"));
        one.put("b", Set.of("y"));
        Map<String, Set<String>> other = new LinkedHashMap<>();
        other.put("b", Set.of("y"));
        other.put("a", Set.of("x"));

        assertThat(of(new Table(one))).isEqualTo(of(new Table(other)));
        assertThat(of(new Table(one))).isNotEqualTo(of(new Table(Map.of("a", Set.of("y"), "b", Set.of("x")))));
    }

    @Test
    void theOrderOfAListMatters() {
        List<String> one = List.of("a", "b");
        List<String> other = List.of("b", "a");

        assertThat(of(new Notes(one))).isNotEqualTo(of(new Notes(other)));
    }

    @Test
    void recurrencesAreToldApartByTheirText() {
        assertThat(of(new Round(Recurrence.monthlyOn(30))))
                .isEqualTo(of(new Round(Recurrence.monthlyOn(30))))
                .isNotEqualTo(of(new Round(Recurrence.monthlyOn(28))));
    }

    @Test
    void whereOneValueEndsAndTheNextBeginsMatters() {
        assertThat(of(new Notes(List.of("ab", "c")))).isNotEqualTo(of(new Notes(List.of("a", "bc"))));
        assertThat(of(new Notes(List.of()))).isNotEqualTo(of(new Notes(List.of(""))));
    }

    @Test
    void maskedValuesAreToldApart() {
        assertThat(of(new Named(new PersonName("Wang")))).isNotEqualTo(of(new Named(new PersonName("Zhang"))));
    }

    @Test
    void maskedValuesInASetAreToldApart() {
        assertThat(of(new AllNamed(Set.of(new PersonName("Wang")))))
                .isNotEqualTo(of(new AllNamed(Set.of(new PersonName("Zhang")))));
    }

    private static String of(Object command) {
        return Fingerprint.of(REGISTER, command);
    }

    private record Note(@Nullable String text) {}

    private record Notes(List<String> texts) {}

    private record Round(Recurrence days) {}

    private record Demands(Set<Particular> demanded) {}

    private record Table(Map<String, Set<String>> cells) {}

    private record Named(PersonName name) {}

    private record AllNamed(Set<PersonName> names) {}

    @Provide
    Arbitrary<RegisterUnit> commands() {
        return Combinators.combine(
                        Arbitraries.of("1", "2", "12"),
                        Arbitraries.of(UnitKind.VILLA, UnitKind.APARTMENT),
                        Arbitraries.of("1", "2", "12").injectNull(0.3),
                        Arbitraries.of(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 3))
                                .injectNull(0.3))
                .as(RegisterUnit::new);
    }

    @Provide
    Arbitrary<RegisterHousehold> households() {
        Arbitrary<NewMember> members = Combinators.combine(
                        Arbitraries.of("Wang", "Zhang"),
                        Arbitraries.of(Gender.class).injectNull(0.3),
                        Arbitraries.of(1, 11).injectNull(0.3))
                .as((name, gender, age) -> new NewMember(name, gender, null, null, age, null));
        return members.list()
                .ofMaxSize(2)
                .map(all -> new RegisterHousehold(
                        new UnitId(new UUID(0, 1)), ParticularsSource.RESIDENT, Collections.unmodifiableList(all)));
    }
}
